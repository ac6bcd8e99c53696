# Слова, общие для всех сводов правил: исходы, виды, источники, единицы и строки хода расчета.

## К чему приводит мера за месяц, год или весь план

outcome-granted = Предоставлено
outcome-refused = Отказано
outcome-unknown = Неизвестно
outcome-law_unknown = Закон молчит
outcome-not_in_force = Не действует

## Что предоставляется

kind-cash = Деньги
kind-tax = Экономия на налогах
kind-vat = НДС
kind-in_kind = В натуре
kind-deferral = Отсрочка платежа
kind-cost = Затраты
kind-service = Услуга

## Кто получает

beneficiary-company = Компания
beneficiary-staff = Сотрудники
beneficiary-owner = Владелец
beneficiary-vendor = Поставщик

## Решает ли еще кто-нибудь

certainty-by_right = По закону
certainty-at_most = Не более, по решению

## Насколько надежен источник

confidence-primary = Текст закона
confidence-official = Официальный сайт или заявление
confidence-operator = Оператор или филиал парка
confidence-secondary = Пресса или другой вторичный источник
confidence-inference = Наш вывод
confidence-assumption = Наше предположение, источника нет

## Место в акте. $act – его название, $date – дата, $at – статья или пункт, как считает акт

citation-date-at = { $act } от { $date }, { $at }
citation-date = { $act } от { $date }
citation-at = { $act }, { $at }
citation-plain = { $act }

# $number – одно число или несколько; $letter – буква подпункта, латинская по порядку
place-article = ст. { $number }
place-articles = ст. { $number }
place-part = ч. { $number }
place-parts = ч. { $number }
place-paragraph = п. { $number }
place-paragraphs = пп. { $number }
place-parted = { $article }, { $part }
place-lettered = { $place }, подп. «{ $letter ->
    [a] а
    [b] б
    [c] в
    [d] г
    [e] д
    [f] е
   *[other] { $letter }
}»
place-as-written = { $at }

## Значения

yes = Да
no = Нет
value-missing = Неизвестно

# $number уже записано, $count выбирает форму
unit-person = { $count ->
    [one] { $number } человек
    [few] { $number } человека
    [many] { $number } человек
   *[other] { $number } человека
}
unit-month = { $count ->
    [one] { $number } месяц
    [few] { $number } месяца
    [many] { $number } месяцев
   *[other] { $number } месяца
}
unit-year = { $count ->
    [one] { $number } год
    [few] { $number } года
    [many] { $number } лет
   *[other] { $number } года
}
unit-m2 = { $number } м²
unit-hectare = { $count ->
   *[other] { $number } га
}
unit-state = { $count ->
    [one] { $number } государство
    [few] { $number } государства
    [many] { $number } государств
   *[other] { $number } государства
}

# Между двумя долями
unit-point = { $count ->
    [one] { $number } процентный пункт
    [few] { $number } процентных пункта
    [many] { $number } процентных пунктов
   *[other] { $number } процентного пункта
}

## Как выглядит ответ на вопрос

fact-kind-choice = Одно из списка
fact-kind-yes_no = Да или нет
fact-kind-date = Месяц или дата
fact-kind-share = Доля в процентах
fact-kind-level = Целое число, до следующего ответа
fact-kind-measure = Число, до следующего ответа
fact-kind-money = Сумма, до следующего ответа
fact-kind-money_month = Сумма в месяц, до следующего ответа
fact-kind-money_year = Сумма в год, до следующего ответа
fact-kind-flow = Сумма за год, делится по его месяцам
fact-kind-costs = Список сумм с датами
fact-kind-rate = Обменный курс, до следующего ответа

## Строки хода расчета

# Мера платит столько месяцев подряд
condition-window = В пределах срока меры
step-window = В пределах срока ({ $months } мес.): { $first } – { $last }
step-window-not-started = Срок ({ $months } мес.) не начался

step-amount = Сумма, округленная
step-shown = В показанной валюте
# $number считается с 1, $cost – вопрос, в котором перечислены расходы
step-item = { $cost }, строка { $number }
step-item-note = { $cost }, строка { $number }: { $note }
step-item-typed = Как введено
step-item-taken = { $cost }: строка { $number }, оплачена мерой «{ $programme }»
step-item-amount = Сумма строки
step-item-age = Месяцев с даты строки
step-used = Использовано раньше
step-scaled = Выплачиваемая доля

# $fact – вопрос
step-answer = { $fact }, ответ на { $month } и далее
step-no-answer = { $fact }, нет ответа
# $own и $currency – коды: UZS за USD
step-rate = { $own } за { $currency }
step-reading = { $question } { $option }
step-reached = { $fact }: месяц наступил
step-months-since = { $fact }: прошло месяцев
step-one-of = { $fact } – в перечне ({ $options })

step-number = Число, установленное законом
step-truth = Всегда так
step-stretch = { $first } – { $last }

# $name и $value – часть внутри формулы; $name и $formula – вся строка
step-named = { $name } ({ $value })
step-formula = { $name }: { $formula }

# $parts – названия со значениями
step-least = Наименьшее из значений: { $parts }
step-greatest = Наибольшее из значений: { $parts }
step-round = { $parts }, с округлением по закону
# $condition решает, $then – что из этого следует
step-when-holds = { $then }, так как выполняется: { $condition }
step-when-fails = { $then }, так как не выполняется: { $condition }
# Еще неизвестно
step-when-open = Зависит от того, выполняется ли: { $condition }
step-when-either = { $then }, выполнено это или нет: { $condition }
step-zero-whatever = { $formula }: ноль, каким бы ни было остальное
# $name – величина, чьи части показаны выше
step-as-above = { $name }, как выше
step-to-date = С начала года по { $month }
step-same-conditions = Условия как в месяце { $month }
step-lookup = В зависимости от ответа: { $parts }
step-brackets = По ступеням шкалы: { $parts }
step-at-start = { $parts } в первом месяце плана
step-month-before = { $parts } в предыдущем месяце
step-months-before = { $parts } за { $months } мес. до этого
step-year-before = { $parts } в предыдущем году
step-year-before-plan = В году до начала плана
step-first-year = Первый календарный год, когда выполняется: { $parts }
step-window-month = Месяц срока: { $parts }
step-highest = Наибольшее за последние { $months } мес.: { $parts }
step-lowest = Наименьшее за последние { $months } мес.: { $parts }
# $over – один из промежутков ниже
step-total = { $parts }, всего { $over }
step-average = { $parts }, в среднем за месяц { $over }
span-year = за { $year } год
span-year-to-date = с начала { $year } года
span-quarter = с начала { $year } года по конец квартала
span-last = за последние { $months } мес.

step-more-than = { $left } > { $right }
step-at-least = { $left } ≥ { $right }
step-less-than = { $left } < { $right }
step-at-most = { $left } ≤ { $right }
step-equal = { $left } = { $right }
step-differs = { $left } ≠ { $right }
step-all = Выполняется все перечисленное
step-any = Выполняется хотя бы одно
step-not = Не так: { $parts }
step-none-of = { $fact }: ничего из перечня ({ $options })
step-not-option = { $fact }: не { $options }
# Вопрос, на который отвечают «да» или «нет»
step-is-option = { $fact }: { $option }
step-months = { $first } – { $last }, помесячно

## Как далеко план от порога

headroom-title = Как далеко до каждого порога
# О том, что считают: $distance – число людей, месяцев и подобное
headroom-short = не хватает: { $distance }
headroom-spare = запас: { $distance }
headroom-over = лишние: { $distance }
headroom-room = можно еще: { $distance }
# О суммах и долях, от порога
headroom-above = выше на { $distance }
headroom-below = ниже на { $distance }
headroom-at = ровно на пороге
headroom-unanswered = нет ответа: { $facts }
headroom-law-unknown = ни один источник не говорит
headroom-unknown = неизвестно
# $now – одно из сказанного выше, $then – то же с $value и $threshold более позднего месяца
headroom-later = { $month } и далее – { $now }
headroom-until = по { $last } – { $now }; { $month } и далее – { $then }
headroom-nearest = { $now }; ближе всего { $month } и далее – { $then }
headroom-then = { $distance } ({ $value } против { $threshold })

## Обязанности

day-ends = { $programme }: заканчивается
day-changes = { $programme }: отсюда другие условия
day-window-ends = { $programme }: срок истек
day-payment-due = { $programme }: срок платежа
every-month = Каждый месяц
every-quarter = Каждый квартал
every-year = Каждый год
day-months = { $first } – { $last }
# What may be lost where the duty of a day is not done; and what that which ends on it gave before.
day-at-stake = Под риском: { $stake } ({ $parts })
day-brought = Сколько мера дала, { $months }: { $parts }
lost-part = { $beneficiary } { $amount }
lost-part-interest = { $beneficiary } { $amount } и { $interest } пени
lost-part-interest-unknown = { $beneficiary } { $amount } и пени по неизвестной ставке
lost-part-unknown = { $beneficiary }: неизвестно
lost-part-at-least = { $part } или больше: часть месяцев неизвестна
lost-part-without = { $part } без учета месяцев, о которых ничего не известно

## Советы: что открыло бы меру, в которой отказано.

advice-edit = { $fact }: { $value }, { $month } и далее; сейчас { $was }
advice-answer = { $fact }: { $value }, сейчас ответа нет
advice-gain = Компания получит за план на { $amount } больше
advice-cost = Зарплата обойдется в { $amount }; останется { $left }
advice-loss = Компания получит за план на { $amount } меньше
advice-saves = Зарплаты уйдет на { $amount } меньше; вместе с этим { $left }
advice-cost-unknown = Во что это обойдется, неизвестно: зарплата не указана
advice-move = { $programme } { $amount }
advice-not-proved = Проверены не все значения между ними: может хватить и меньшего изменения
advice-none = Ни одно изменение до трех ответов, чисел – не более чем вдвое или до заданной границы и не в худшую для компании или ее людей сторону, не открывает эту меру
advice-stuck = Ни одно изменение до трех ответов, чисел – не более чем вдвое или до заданной границы и не в худшую для компании или ее людей сторону, не открывает эту меру; не меняется ничем: { $conditions }
advice-waits = Нужны ответы: { $facts }
advice-opens = Если изменить одно – { $way }, – останется ответить: { $facts }
advice-nothing-refused = Отказов нет, и ни одна мера не ждет ответа
advice-title = Что это изменит
advice-searching = Поиск
advice-apply = Применить
advice-apply-to = Применить: { $way }
advice-next = Дальше: { $way } – { $amount }
goal-answer = { $kind ->
    [date] { $fact }
    [costs] { $fact }, еще одна сумма, { $month }
   *[other] { $fact }, { $month } и далее
}
goal-exactly = { $answer }: { $value }; тогда { $inside } составит ровно { $amount }{ $kind ->
    [option] {""}
    [date] , более ранний месяц этого не дает (первый возможный: { $first })
   *[other] , меньший ответ этого не дает (наименьший возможный: { $first })
}
goal-between = { $programme } ровно { $goal } не дает ни один ответ{ $kind ->
    [option] {""}
   *[other] {" "}в границах { $first } – { $last }
}. { $answer }: { $value } – { $amount }, { $other } – { $more }
goal-above = { $answer }: { $inside } при любом ответе { $kind ->
    [option] больше { $goal }
   *[other] в границах { $first } – { $last } больше { $goal }
}: наименьшее – { $amount } (ответ: { $value })
goal-below = { $answer }: { $inside } при любом ответе { $kind ->
    [option] остается меньше { $goal }
   *[other] в границах { $first } – { $last } остается меньше { $goal }
}: наибольшее – { $amount } (ответ: { $value })
goal-between-tried = { $programme } ровно { $goal } не дает ни один из проверенных ответов в границах { $first } – { $last }. { $answer }: { $value } – { $amount }, { $other } – { $more }
goal-above-tried = { $answer }: { $inside } при каждом проверенном ответе в границах { $first } – { $last } больше { $goal }: наименьшее – { $amount } (ответ: { $value })
goal-below-tried = { $answer }: { $inside } при каждом проверенном ответе в границах { $first } – { $last } остается меньше { $goal }: наибольшее – { $amount } (ответ: { $value })
goal-not-every = Проверены не все ответы: могут найтись и другие
goal-no-advice = Это расчет, а не совет: ответ { $value } для компании или ее людей хуже, чем в плане
goal-everything = Все, что получает компания,
goal-jump = Условие, из-за которого скачок: { $conditions }

## Границы, вероятности, лучший план

range-costs = { $share } от списка
range-earlier = на { $months } раньше
range-later = на { $months } позже
range-as-planned = как в плане
range-line = { $fact }: { $low } – { $high }
tornado-title = От чего зависит все, что получает компания; по плану: { $amount }
tornado-nothing = Ни один ответ в своих границах этого не меняет
tornado-bar = { $fact }: от { $least } до { $most }
tornado-where = Меньше всего: { $least }; больше всего: { $most }
tornado-where-tried = Меньше всего: { $least }; больше всего: { $most } (проверено значений: { $count }, не все)
heat-title = Все, что получает компания. По столбцам: { $columns }; по строкам: { $rows }
curve-title = Все, что получает компания. Меняется ответ: { $fact }
heat-tried = Проверены значения через равные промежутки, { $columns } на { $rows }, не каждое
amount-marks = + у суммы: не менее того; ? у суммы: без учета неизвестного
risk-title = Испытаний: { $draws }, начальное число { $seed }. Все, что получает компания
risk-half = В половине из них от { $low } до { $high }, посередине { $half }
risk-most = В девяти из десяти от { $low } до { $high }
risk-mean = В среднем { $mean }; по плану { $base }
risk-left-out = не посчитано испытаний: { $count }, в них слишком большое число
risk-granted = { $programme }: предоставлено в { $share } испытаний
risk-failed = Потеряно хотя бы в одном месяце, где по плану есть: в { $share }; тогда мера дает за план в среднем на { $amount } меньше
risk-always-failed = Потеряно хотя бы в одном месяце, где по плану есть: в { $share }
risk-failed-in = { $year }: { $share }
risk-ranges = Границы ответов
best-proved = Лучший план из всех допустимых, доказано
best-proved-known = Лучший план из всех допустимых по тому, что о каждом известно; доказано
best-of-tried = Лучший план из проверенных
best-at-most = Лучший найденный план; возможен лучше не более чем на { $amount }
best-at-most-tried = Лучший найденный план; из проверенных возможен лучше не более чем на { $amount }
best-values = Из чисел, которые могут меняться, проверены значения через равные промежутки, не каждое: в более узких границах проверяются все
best-range = Проверено: { $fact }, { $month } и далее, в границах { $low } – { $high }
best-ruled = Ответы, которые хуже для компании или ее людей, не рассматривались
best-as-it-is = план без изменений
best-second = Следующий: { $way }; остается на { $amount } меньше
best-alike = Не хуже: { $way }
best-wages = зарплаты { $amount }
best-frontier = Что дают дополнительные расходы
best-frontier-part = Что дают дополнительные расходы, среди просмотренных планов
best-frontier-line = за { $cost }: { $gain } – { $way }

# Суммы, часть которых неизвестна. $what — недостающие меры или число недостающих месяцев.
sum-at-least = не менее { $amount }
sum-without = { $amount } без учета: { $what }
sum-missing = без учета: { $what }
sum-and-more = { $what } и еще { $count }
sum-lacking = Не учтено, так как неизвестно: { $what }
sum-marks = + у года: не менее того; ? у года: без учета неизвестного
