# Своды правил рядом и страница о том, что свод содержит.

cli-about-diff = Сказать, что изменилось между двумя сводами правил и что это меняет в плане, акт за актом
cli-about-coverage = Напечатать в Markdown, что свод правил содержит и что оставляет открытым
cli-diff-dir = Один или два свода правил: папка или «embedded» для встроенного; единственный сравнивается со встроенным или с указанным в --rulebook
cli-diff-plan = План, изменение сумм которого раскладывается по актам; можно указать несколько раз

## Что изменилось. $name, $rule и $part – названия; $before и $after – что стояло и что стоит там теперь

diff-head = { $before } → { $after }
diff-none = Закон в обоих одинаков
diff-heading-currencies = Валюты
diff-heading-acts = Источники
diff-heading-facts = Вопросы
diff-heading-parameters = Параметры закона
diff-heading-definitions = Величины и проверки
diff-heading-readings = Открытые вопросы права
diff-heading-programmes = Меры
diff-heading-duties = Обязанности и что под риском
diff-added = новое
diff-removed = убрано
diff-currency = Валюта свода правил
diff-exchange = Обмен { $currency }
diff-from = { $name }, с { $from }
diff-rule = { $name }, правило с { $from }
diff-inside = { $rule }: { $part }
diff-part-scale = Доля суммы
diff-change = { $aspect }: { $before } → { $after }
diff-aspect = { $aspect }: { $says }
diff-nothing = нет
diff-form = Записано иначе, словами – то же самое
diff-before = До этого: { $value }
diff-cited = { $citation } ({ $confidence })
diff-beneficiary-when = { $beneficiary }, если { $condition }
diff-options-added = Новые варианты ответа: { $options }
diff-options-removed = Убраны варианты ответа: { $options }
diff-options-order = Варианты ответа стоят в другом порядке
diff-aspect-currency = Валюта
diff-aspect-rate = Курс из ответа на вопрос
diff-aspect-otherwise = Если ответа нет
diff-aspect-date = Дата
diff-aspect-link = Адрес
diff-aspect-confidence = Надежность
diff-aspect-counted_by = Что считают номера
diff-counted_by-articles = статьи
diff-aspect-kind = Вид
diff-aspect-group = Группа
diff-aspect-least = Не менее
diff-aspect-most = Не более
diff-aspect-starter = В начальном плане
diff-aspect-value = Значение
diff-aspect-is = Определение
diff-aspect-options = Варианты, первый – по умолчанию
diff-aspect-default = По умолчанию
diff-aspect-beneficiary = Получатель
diff-aspect-beneficiary-when = Другой получатель
diff-aspect-certainty = Кто решает
diff-aspect-rank = Очередь среди оплачивающих тот же расход
diff-aspect-from = Первый день
diff-aspect-until = Первый день без нее
diff-aspect-benefit = Что дает
diff-aspect-that = Условие
diff-aspect-conditions = Условия
diff-aspect-months = Срок
diff-aspect-limit = Предел
diff-aspect-share = Выплачиваемая доля
diff-aspect-per = Как считается
diff-aspect-when = Только если
diff-aspect-source = Источник
diff-aspect-begins = С какого дня
diff-aspect-every = Как часто
diff-aspect-by = Срок исполнения
diff-aspect-bound = Обязательна, если
diff-aspect-owed = К уплате
diff-aspect-stake = Под риском
diff-aspect-restored = Доначисляется
diff-aspect-back = За какое время назад
diff-aspect-interest = Пеня за день
diff-aspect-added = Сверх того
diff-added-a-month = { $amount }, каждый месяц ({ $beneficiary })
diff-with-source = { $says } [{ $citation }]

## Что это меняет в плане

diff-order = Части складываются в целое. Порядок: новое, что пока нигде не используется, затем то, для чего акт не указан, затем акт за актом по дате и имени (без даты – последними), в конце то, что больше нигде не используется
diff-additions = Новое, раньше нигде не использовалось
diff-without-act = Без акта: вопросы и валюты
diff-removals = Больше нигде не используется
# $acts по отдельности не составляют свода правил
diff-joined = Вместе, так как первое не действует без последнего: { $acts }
diff-whole = Все вместе
diff-nothing-known-moves = Из известного в этом плане ничего не меняется
diff-nothing-moves = В этом плане ничего не меняется
diff-cancelled = Ничего: части погашают друг друга
diff-moves = { $before } → { $after }
diff-no-programme = такой меры нет
diff-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
diff-standing = { $outcome }: { $months }
diff-standing-amount = { $outcome }: { $months }, { $amount }

## Страница о том, что свод содержит

coverage-title = Что содержит свод правил
coverage-about = Эту страницу пишет «imtiyoz rulebook coverage»; после изменения свода правил ее составляют заново. Надежность источника – то, насколько мы уверены в его словах; мера надежна настолько, насколько надежен слабейший из ее источников, действующих на день закона; открытые вопросы в счет не идут, у них свои источники.
coverage-counts = Мер: { $programmes }, источников: { $acts }, вопросов: { $facts }, параметров закона: { $parameters }, величин и проверок: { $definitions }, условий: { $conditions }, открытых вопросов права: { $readings }, обязанностей: { $duties }, разобранных случаев: { $cases }
coverage-overview = Коротко
coverage-programme = Мера
coverage-kind = Вид
coverage-beneficiary = Получатель
coverage-certainty = Кто решает
coverage-in-force = Действует
coverage-least-sure = Слабейший действующий источник
coverage-questions = Открытые вопросы
coverage-questions-default = Открытые вопросы, толкование по умолчанию выделено
coverage-cases = Случаи
coverage-span = { $from } – { $until }
coverage-span-open = { $from } и далее
coverage-dates = Что заканчивается и что меняется
coverage-dates-about = Чему закон уже назначил дату – по первому месяцу, в котором будет иначе
coverage-soon = В ближайшие двенадцать месяцев, по { $until }
coverage-later = Позже
coverage-nothing = Ничего
coverage-ends = { $name }: заканчивается ({ $act })
coverage-begins = { $name }: начинается ({ $act })
coverage-changes = { $name }: другие правила ({ $act })
coverage-changes-quantity = { $name }: другие правила ({ $act }); влияет на меры: { $programmes }
coverage-every-programme = все меры
coverage-value = { $name }: { $before } → { $after } ({ $act })
coverage-value-held = { $name }: остается { $after } ({ $act })
coverage-programmes = Мера за мерой
coverage-id = Имя
coverage-acts = Источники
coverage-gaps = Где источники молчат
coverage-duties = Обязанности
coverage-duty = Обязанность
coverage-every = Как часто
coverage-stake = Под риском
coverage-duty-cases = { $count ->
    [one] Их проверяет { $count } разобранный случай
    [few] Их проверяют { $count } разобранных случая
    [many] Их проверяют { $count } разобранных случаев
   *[other] Их проверяют { $count } разобранного случая
}
coverage-numbers = Параметры закона
coverage-number = Параметр
coverage-value-now = Значение
coverage-since = С какого дня
coverage-last = Последняя известная дата
coverage-source = Источник
coverage-confidence = Надежность
coverage-not-modelled = Что не учтено

## Выражения закона словами. $parts, $left, $right и подобные – сами выражения

expr-service = без денег
expr-monthly = { $amount }, каждый месяц
expr-to-date = { $amount }, нарастающим итогом с начала года
expr-items = { $amount }, на каждую строку вопроса «{ $cost }»
expr-items-over = { $amount }, на каждую строку вопроса «{ $cost }», частями, срок: { $months }
expr-per-item = на каждую строку
expr-per-year = на календарный год
expr-per-company = на компанию
expr-day-after = { $day }-е число следующего месяца
expr-day-next-year = { $date } следующего года
expr-last-day = последний день самого периода
expr-charged = сколько взимает «{ $name }»
expr-round = { $parts }, с округлением до { $to }
expr-otherwise = иначе
expr-case = { $option }: { $parts }
expr-by = по «{ $name }» – { $cases }
expr-choose = по толкованию вопроса «{ $name }» – { $cases }
expr-when = { $then }, если { $condition }, иначе { $other }
expr-up-to = не более { $limit }: { $rate }
expr-above = свыше: { $rate }
expr-brackets = { $parts } × ставка своей ступени ({ $steps })
expr-brackets-marginal = { $parts }, каждая часть × ставка своей ступени ({ $steps })
expr-months-before = { $parts } за { $months } мес. до этого
expr-year-before = { $parts } в предыдущем году, в первый год { $first }
expr-months-since = прошло месяцев: { $name }
expr-window-month = номер месяца в пределах срока: { $name }
expr-item = сумма строки
expr-always = всегда
expr-never = никогда
expr-and = и
expr-or = или
expr-one-of = { $fact }: одно из перечня ({ $options })
expr-yes = { $name } – да
expr-granted = { $name } – предоставлено
expr-law-unknown = закон молчит ({ $gap })
expr-span-year = за календарный год
expr-span-year-to-date = с начала года
expr-span-quarter = с начала года по конец квартала
