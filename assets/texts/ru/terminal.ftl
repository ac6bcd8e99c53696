# Терминал: справка, результаты, ошибки командной строки.

cli-about = Imtiyoz: какие льготы закон дает ИТ-компании в Узбекистане, по месяцам и с обоснованием
cli-usage = Использование:
cli-commands = Команды
cli-options = Параметры
cli-arguments = Аргументы
cli-help = Показать эту справку
cli-rulebook = Свод правил из этой папки вместо встроенного
cli-lang = Язык всех слов, например ru; по умолчанию язык системы
cli-format = text (по умолчанию) или json; assess пишет и csv
cli-currency = Валюта закона (по умолчанию) или та, для которой есть курс; каждый месяц по своему курсу
cli-variant = Только этот вариант плана
cli-strict = Считать предупреждения, например неизвестный своду вопрос, ошибками
cli-file = Файл плана, ИМЯ.plan.ron
cli-programme = Имя меры, как его печатает «imtiyoz rulebook list»
cli-headroom-programme = Только пороги этой меры
cli-advise-programme = Только что открыло бы эту меру
cli-advise-from = Первый месяц, который может измениться, например 2026-07; если не указан – текущий
cli-advise-goal = Сумма, которой мера должна достичь за план; вместе с --by; без --programme – все, что получает компания
cli-advise-by = Идентификатор вопроса, ответ на который должен дать эту сумму
cli-advise-tornado = Как каждый ответ в своих границах меняет все, что получает компания
cli-advise-heat = То же для двух ответов сразу, по их идентификаторам
cli-advise-curve = Что получает компания при разных значениях одного ответа и где это меняется скачком
cli-advise-risk = Что может выйти из плана, если ответы случайны в своих границах
cli-advise-draws = Число испытаний; если не указано – 10 000
cli-advise-seed = Начальное число испытаний: с тем же числом те же результаты; если не указано – 1
cli-advise-range = Границы ответа, например it_specialists=40..60; можно указать несколько раз
cli-advise-best = Что может измениться в лучшем плане, например it_specialists@2027-01=40..60; можно указать несколько раз
cli-month = Один месяц, например 2026-07
cli-year = Один календарный год плана, например 2026
cli-show-id = Имя меры или обязанности, или duties для всех обязанностей; без него – все меры
cli-see-help = «imtiyoz --help» перечисляет команды, «imtiyoz КОМАНДА --help» объясняет одну

# Что стоит на месте значения; буквы ID, A и B остаются
cli-value-file = ФАЙЛ
cli-value-name = ИМЯ
cli-value-format = ФОРМАТ
cli-value-code = КОД
cli-value-month = МЕСЯЦ
cli-value-year = ГОД
cli-value-amount = СУММА
cli-value-question = ВОПРОС
cli-value-range = ГРАНИЦЫ
cli-value-choice = ВЫБОР
cli-value-out = ИТОГ
cli-value-date = ДАТА
cli-value-copy = КОПИЯ
cli-value-dir = ПАПКА
cli-value-order = ПОРЯДОК
cli-value-lang = ЯЗЫК
cli-value-command = КОМАНДА
cli-value-programme = МЕРА
cli-value-low = ОТ
cli-value-high = ДО
cli-value-base = ОСНОВА

cli-about-open = Открыть план в окне
cli-about-new = Записать начальный план в новый файл
cli-about-facts = Перечислить все вопросы, их вид и границы
cli-about-assess = Сказать, что дает закон, по мерам и годам
cli-about-duties = Перечислить, что и к какому дню нужно сделать, что причитается и чем это грозит
cli-about-explain = Сказать, как получилась сумма, вплоть до ответа и пункта акта
cli-about-advise = Сказать, что открыло бы меры, в которых отказано или которые ждут ответа, с выгодой и затратами
cli-about-headroom = Перечислить, как далеко план от каждого порога закона, начиная с ближайшего
cli-about-compare = Поставить рядом варианты одного плана или двух планов
cli-about-rulebook = Посмотреть сам свод правил
cli-about-check = Проверить имена, единицы, даты, ссылки и разобранные случаи, сдвинув каждое число
cli-about-list = Перечислить меры
cli-about-show = Показать условия, пределы и толкования с их источниками

cli-error = Командная строка неверна
cli-error-command = Нет команды «{ $found }»
cli-error-argument = Здесь нет параметра «{ $found }»
cli-error-value = «{ $found }» – не значение для { $argument }; известны { $known }
cli-error-number = «{ $found }» – не значение для { $argument }: нужно целое число от { $least } до { $most }
cli-error-value-missing = Параметру { $argument } нужно значение
cli-error-missing = Не хватает: { $found }
cli-error-no-command = Не хватает команды
cli-error-conflict = { $found } нельзя указать вместе с другим заданным параметром
cli-error-count = { $found }: указано слишком много или слишком мало раз

new-company = Наша компания
new-variant = Как запланировано
new-written = Записан файл { $file }; «imtiyoz assess { $file }» говорит, что дает закон, «imtiyoz open { $file }» открывает окно

report-head = { $plan }, { $variant }: { $from } – { $until }
report-law = Оценка, а не решение какого-либо органа; закон на { $date }
report-no-totals = Сумм нет
report-unmet = { $condition }: не выполнено, { $months }
report-needs = Нет ответа: { $facts }
report-left-out = Часть толкований не входит в границы; им нужно: { $facts }
report-left-out-unsaid = Часть толкований не входит в границы: ни один источник не говорит, к чему они ведут
report-bounds = От { $low } до { $high }, смотря по толкованию
report-bounds-known = От { $low } до { $high }, смотря по толкованию, из того, что известно
report-duties = Обязанности
report-no-duties = Обязанностей нет
report-duty-when = { $every }, впервые до { $date }
report-duty-unknown = Неизвестно, дат: { $unknown } из { $days }; нет ответа: { $facts }
report-duty-law-unknown = Источники не дают ответа, дат: { $unknown } из { $days }
report-duty-stake-most = Под риском, больше всего { $date }: { $stake } ({ $parts })
compare-head = { $plan }, { $variant }
compare-total = Всего: { $kind } · { $beneficiary } · { $certainty }
rulebook-head = Свод правил { $id }, закон на { $date }
rulebook-in-force = Действует: { $from } – { $last }; { $act }
rulebook-in-force-open = Действует: { $from } и далее; { $act }
rulebook-window = Действует подряд: { $months } мес.
rulebook-pays = Оплачивает: { $cost }

check-clean = Свод правил чист
check-counts = Мер: { $programmes }, параметров: { $parameters }, условий: { $conditions }, толкований: { $readings }, обязанностей: { $duties }, случаев: { $cases }
check-mutations = Сдвинуто чисел и дат: { $tried }, замечено случаем: { $caught }, без влияния ни в одном месяце: { $skipped }
check-words-lacking = Без слов на языке { $language }, поэтому по-английски: { $names }
cli-version = Напечатать версию

cli-about-report = Записать план письмом (PDF, HTML), книгой таблиц, календарем
cli-force = Записать и поверх файла другого вида или с несколькими именами
cli-out = Файл, который записать; вид – по его окончанию
cli-report-advice = С изменениями, которые открыли бы то, в чем отказано
cli-report-date = Дата на письме, например 2026-11-23; если не указана – без даты
report-written = Записано: { $file }
cli-about-portfolio = Собрать все файлы планов из папки в одну таблицу; с --rulebook – что этот свод правил с ними делает
cli-portfolio-dir = Папка с файлами планов; вложенные папки тоже
cli-portfolio-sort = По тому, что получает компания (gain), что под риском (stake), ближайшему сроку (duty, cliff) или по тому, что меняет свод правил (moved)

merge-written = Объединено: { $file }. Взято из одной копии: { $taken }; изменено в обеих: { $conflicts }
merge-no-common = Копии не помнят ничего общего: все, чем они различаются, считается измененным в обеих. Назовите перед ними файл, из которого сделаны обе.
merge-before = раньше: { $value }
merge-taken = { $copy }, взято: { $value } – компания получает { $total }
merge-left = { $copy }, оставлено: { $value } – компания получала бы { $total }
merge-absent = ничего
merge-period = Месяцы плана
merge-months = { $from }, { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[other] { $months } месяцев
}
merge-order = Порядок вариантов
merge-rulebook = Свод правил
merge-part = Часть «{ $name }» другой программы
merge-field = { $field }
merge-variant-kept = сохранен со всем, что в нем сделано
merge-variant-gone = удален
merge-taken-plain = { $copy }, взято: { $value }
merge-left-plain = { $copy }, оставлено: { $value }
merge-left-line = { $field }: не взято из { $copy }: { $value }
merge-unsigned = Подпись копии к объединенному плану не относится и в него не вошла.
sign-done = Подписано: { $file }, ключ { $key }
sign-none = В файле нет подписи
sign-holds = Ключ { $key } ({ $whose }): с момента подписи ничего не менялось. Имя рядом с подписью, как его ввел подписавший: «{ $name }»
sign-broken = Ключ { $key }: файл изменен после подписи или не был подписан этим ключом. Имя рядом с подписью: «{ $name }»
sign-own-key = ваш ключ
sign-key-first = встречается здесь впервые: сверьте его с тем, что скажет подписавший
sign-key-before = известен здесь с { $date }, тогда рядом стояло имя «{ $name }»
sign-key-other = не тот ключ, что стоял рядом с этим именем { $date }: спросите подписавшего
cli-about-merge = Объединить две копии плана, которые правили порознь
cli-about-sign = Подписать файл плана своим ключом; при первом разе ключ создается
cli-about-verify = Сказать, менялось ли что-нибудь после подписи файла
cli-merge-files = Две копии; перед ними файл, из которого сделаны обе, если он есть
cli-merge-take = Копия, из которой берется все, что изменено в обеих
cli-sign-name = Имя рядом с подписью
