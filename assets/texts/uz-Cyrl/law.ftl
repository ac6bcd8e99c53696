# Words that every rulebook shares: outcomes, kinds, sources, units, and the lines of a derivation.

## What a programme comes to in a month, a year or the whole plan

outcome-granted = Берилади
outcome-refused = Рад этилади
outcome-unknown = Номаълум
outcome-law_unknown = Қонунда айтилмаган
outcome-not_in_force = Амалда эмас

## What is granted

kind-cash = Пул
kind-tax = Тежалган солиқ
kind-vat = ҚҚС
kind-in_kind = Натура шаклида
kind-deferral = Тўловни кечиктириш
kind-cost = Харажат
kind-service = Хизмат

## Who has it

beneficiary-company = Компания
beneficiary-staff = Ходимлар
beneficiary-owner = Мулкдор
beneficiary-vendor = Таъминотчи

## Whether somebody still decides

certainty-by_right = Ҳуқуқ бўйича
certainty-at_most = Кўпи билан, қарорга кўра

## How sure a source is

confidence-primary = Қонун матни
confidence-official = Расмий сайт ёки баёнот
confidence-operator = Оператор ёки парк филиали
confidence-secondary = Матбуот ёки бошқа иккиламчи манба
confidence-inference = Бизнинг хулосамиз
confidence-assumption = Бизнинг тахминимиз, манбасиз

## A place in an act. $act is its name, $date its date, $at the article or paragraph as it counts them

citation-date-at = { $act }, { $date }, { $at }
citation-date = { $act }, { $date }
citation-at = { $act }, { $at }
citation-plain = { $act }

# $number is one number or several, $letter the letter of what stands in it
place-article = { $number }-модда
place-articles = { $number }-моддалар
place-part = { $number }-қисм
place-parts = { $number }-қисмлар
place-paragraph = { $number }-банд
place-paragraphs = { $number }-бандлар
place-parted = { $article }, { $part }
place-lettered = { $place }, “{ $letter ->
    [a] а
    [b] б
    [c] в
    [d] г
    [e] д
    [f] е
   *[other] { $letter }
}” кичик банди
place-as-written = { $at }

## Values

yes = Ҳа
no = Йўқ
value-missing = Номаълум

# $number is written already, $count chooses the plural
unit-person = { $count ->
   *[other] { $number } киши
}
unit-month = { $count ->
   *[other] { $number } ой
}
unit-year = { $count ->
   *[other] { $number } йил
}
unit-m2 = { $number } м²
unit-hectare = { $count ->
   *[other] { $number } гектар
}
unit-state = { $count ->
   *[other] { $number } давлат
}

# Between two shares
unit-point = { $count ->
   *[other] { $number } фоиз пункти
}

## What the answer to a question looks like

fact-kind-choice = Рўйхатдан бири
fact-kind-yes_no = Ҳа ёки йўқ
fact-kind-date = Ой ёки сана
fact-kind-share = Улуш, фоизда
fact-kind-level = Бутун сон, кейинги жавобгача
fact-kind-measure = Сон, кейинги жавобгача
fact-kind-money = Сумма, кейинги жавобгача
fact-kind-money_month = Ойлик сумма, кейинги жавобгача
fact-kind-money_year = Йиллик сумма, кейинги жавобгача
fact-kind-flow = Йиллик сумма, ойларга тақсимланади
fact-kind-costs = Саналанган суммалар рўйхати
fact-kind-rate = Валюта курси, кейинги жавобгача

## Lines of a derivation

# The programme pays in so many months in a row
condition-window = Дастур ойлари ичида
step-window = { $months } ой ичида: { $first } – { $last }
step-window-not-started = { $months } ой ҳали бошланмаган

step-amount = Сумма, яхлитланган
step-shown = Кўрсатилаётган валютада
# $number counts from 1, $cost is the question that lists the items
step-item = { $cost }, { $number }-банд
step-item-note = { $cost }, { $number }-банд: { $note }
step-item-typed = Киритилганидек
step-item-taken = { $cost }: { $number }-бандни { $programme } тўлайди
step-item-amount = Банд суммаси
step-item-age = Банддан кейин ўтган ойлар
step-used = Аввал ишлатилган
step-scaled = Тўланадиган улуш

# $fact is the question
step-answer = { $fact }, { $month } ойидан жавоб
step-no-answer = { $fact }, жавоб берилмаган
# $own and $currency are codes: UZS per USD
step-rate = 1 { $currency } неча { $own }
step-reading = { $question } { $option }
step-reached = { $fact }: ой келган
step-months-since = { $fact }: шундан бери ўтган ойлар
step-one-of = { $fact } рўйхатда бор ({ $options })

step-number = Қонунда белгиланган сон
step-truth = Доим шундай
step-stretch = { $first } – { $last }

# $name and $value of a part inside a formula; $name and $formula of a whole line
step-named = { $name } ({ $value })
step-formula = { $name }: { $formula }

# $parts are names with values
step-least = Энг кичиги: { $parts }
step-greatest = Энг каттаси: { $parts }
step-round = { $parts }, қонунда белгиланганидек яхлитланган
# $condition decides, $then is what follows from it
step-when-holds = { $then }, чунки бу бажарилган: { $condition }
step-when-fails = { $then }, чунки бу бажарилмаган: { $condition }
# Not known yet
step-when-open = Бажарилишига боғлиқ: { $condition }
step-when-either = { $then }, бу бажарилса ҳам, бажарилмаса ҳам: { $condition }
step-zero-whatever = { $formula }: қолгани қандай бўлмасин, нол
# $name is a quantity whose parts stand further up
step-as-above = { $name }, юқоридагидек
step-to-date = Йил бошидан, охирги ой: { $month }
step-same-conditions = Шартлар { $month } ойидагидек
step-lookup = Бунга қараб: { $parts }
step-brackets = Шкала поғоналари бўйича: { $parts }
step-at-start = { $parts } – режанинг биринчи ойида
step-month-before = { $parts } – олдинги ойда
step-months-before = { $parts } – { $months } ой олдин
step-year-before = { $parts } – олдинги йилда
step-year-before-plan = Режа бошланишидан олдинги йилда
step-first-year = Шарт бажарилган биринчи календарь йил: { $parts }
step-window-month = Ўз ойлари ичида нечанчи ой: { $parts }
step-highest = Охирги { $months } ойдаги энг юқориси: { $parts }
step-lowest = Охирги { $months } ойдаги энг пасти: { $parts }
# $over is one of the spans below
step-total = { $parts }, жами { $over }
step-average = { $parts }, ойлик ўртача { $over }
span-year = { $year } йилда
span-year-to-date = { $year } йил бошидан
span-quarter = { $year } йил бошидан чорак охиригача
span-last = охирги { $months } ойда

step-more-than = { $left } > { $right }
step-at-least = { $left } ≥ { $right }
step-less-than = { $left } < { $right }
step-at-most = { $left } ≤ { $right }
step-equal = { $left } = { $right }
step-differs = { $left } ≠ { $right }
step-all = Буларнинг ҳаммаси бажарилади
step-any = Булардан камида биттаси бажарилади
step-not = Бундай эмас: { $parts }
step-none-of = { $fact } – булардан ҳеч бири эмас: { $options }
step-not-option = { $fact }: { $options } эмас
# A question of yes or no
step-is-option = { $fact }: { $option }
step-months = { $first } – { $last }, ойма-ой

## How far a plan is from a threshold

headroom-title = Ҳар бир чегарагача қанча
# Of what is counted: $distance is a number of people, months and the like
headroom-short = { $distance } етмайди
headroom-spare = { $distance } захира бор
headroom-over = { $distance } ортиқча
headroom-room = яна { $distance } учун жой бор
# Of amounts and shares, from the threshold
headroom-above = чегарадан { $distance } юқори
headroom-below = чегарадан { $distance } паст
headroom-at = айнан чегарада
headroom-unanswered = жавоб берилмаган: { $facts }
headroom-law-unknown = ҳеч бир манбада айтилмаган
headroom-unknown = номаълум
# $now is one of the above, $then the same with $value and $threshold of a later month
headroom-later = { $month } ойидан { $now }
headroom-until = { $last } ойи охиригача { $now }; { $month } ойидан { $then }
headroom-nearest = { $now }; энг яқини { $month } ойидан: { $then }
headroom-then = { $distance } ({ $value }, чегара { $threshold })

## Duties

day-ends = { $programme }: тугайди
day-changes = { $programme }: шу кундан шартлар ўзгаради
day-window-ends = { $programme }: ойлари тугади
day-payment-due = { $programme }: тўлов муддати
every-month = Ҳар ой
every-quarter = Ҳар чорак
every-year = Ҳар йил
day-months = { $first } – { $last }
# What may be lost where the duty of a day is not done; and what that which ends on it gave before.
day-at-stake = Хавф остида: { $stake } ({ $parts })
day-brought = Берган суммаси, { $months }: { $parts }
lost-part = { $beneficiary } { $amount }
lost-part-interest = { $beneficiary } { $amount } ва пеня { $interest }
lost-part-interest-unknown = { $beneficiary } { $amount } ва ставкаси номаълум пеня
lost-part-unknown = { $beneficiary } – номаълум
lost-part-at-least = { $part } ёки ундан кўп, чунки айрим ойлар номаълум
lost-part-without = { $part }, номаълум ойлар ҳисобга олинмаган

## Маслаҳат: рад этилган дастурни нима очади.

advice-edit = { $fact }: { $month } ойидан { $value }, ҳозир { $was }
advice-answer = { $fact }: { $value }, ҳозир жавоб йўқ
advice-gain = Компания режа давомида { $amount } кўпроқ олади
advice-cost = Иш ҳақи { $amount } туради; { $left } қолади
advice-loss = Компания режа давомида { $amount } камроқ олади
advice-saves = Иш ҳақи { $amount } камроқ кетади; бу билан бирга { $left }
advice-cost-unknown = Қанчага тушиши номаълум: иш ҳақи кўрсатилмаган
advice-move = { $programme } { $amount }
advice-not-proved = Орадаги қийматларнинг ҳаммаси синалмаган: кичикроқ ўзгариш ҳам етиши мумкин
advice-none = Учтагача жавобни ўзгартириш, сонларни кўпи билан икки баравар ёки берилган чегарагача, компания ёки унинг ходимлари учун ёмонроқ қилмасдан ўзгартириш бу дастурни очмайди
advice-stuck = Учтагача жавобни ўзгартириш, сонларни кўпи билан икки баравар ёки берилган чегарагача, компания ёки унинг ходимлари учун ёмонроқ қилмасдан ўзгартириш бу дастурни очмайди; ҳеч нарса ўзгартирмайди: { $conditions }
advice-waits = Жавоблар кутилмоқда: { $facts }
advice-opens = Шу ўзгарса – { $way } – фақат жавоблар етишмайди: { $facts }
advice-nothing-refused = Рад этилган дастур йўқ, жавоб кутаётгани ҳам йўқ
advice-title = Буни нима ўзгартиради
advice-searching = Изланмоқда
advice-apply = Қўллаш
advice-apply-to = Қўллаш: { $way }
advice-next = Кейинги қадам: { $way } – { $amount }
goal-answer = { $kind ->
    [date] { $fact }
    [costs] { $fact }, { $month } ойида яна бир сумма
   *[other] { $fact }, { $month } ойидан
}
goal-exactly = { $answer }: { $value }; шунда { $inside } айнан { $amount } бўлади{ $kind ->
    [option] {""}
    [date] , аввалроқ ой буни бермайди (энг биринчи ой: { $first })
   *[other] , кичикроқ жавоб буни бермайди (энг кичик жавоб: { $first })
}
goal-between = { $programme }{ $kind ->
    [option] {""}
   *[other] {" "}{ $first } – { $last } оралиғида
} айнан { $goal } бўладиган жавоб йўқ. { $answer }: { $value } – { $amount }, { $other } – { $more }
goal-above = { $answer }: { $inside } { $kind ->
    [option] ҳар қандай жавобда
   *[other] { $first } – { $last } оралиғидаги ҳар қандай жавобда
} { $goal }дан кўп: энг ками { $amount }, { $value } бўлганда
goal-below = { $answer }: { $inside } { $kind ->
    [option] ҳар қандай жавобда
   *[other] { $first } – { $last } оралиғидаги ҳар қандай жавобда
} { $goal }дан кам: энг кўпи { $amount }, { $value } бўлганда
goal-between-tried = { $programme } { $first } – { $last } оралиғида синалган жавобларнинг ҳеч бирида айнан { $goal } бўлмайди. { $answer }: { $value } – { $amount }, { $other } – { $more }
goal-above-tried = { $answer }: { $inside } { $first } – { $last } оралиғида синалган ҳар бир жавобда { $goal }дан кўп: энг ками { $amount }, { $value } бўлганда
goal-below-tried = { $answer }: { $inside } { $first } – { $last } оралиғида синалган ҳар бир жавобда { $goal }дан кам: энг кўпи { $amount }, { $value } бўлганда
goal-not-every = Жавобларнинг ҳаммаси синалмаган: бошқалари ҳам топилиши мумкин
goal-no-advice = Бу ҳисоб, маслаҳат эмас: { $value } жавоби компания ёки унинг ходимлари учун режадагидан ёмонроқ
goal-everything = Компания оладиган жами сумма
goal-jump = Сакрашга сабаб бўлган шарт: { $conditions }

## Чегаралар, эҳтимоллар, энг яхши режа

range-costs = рўйхатнинг { $share } қисми
range-earlier = { $months } олдин
range-later = { $months } кейин
range-as-planned = режадагидек
range-line = { $fact }: { $low } – { $high }
tornado-title = Компания оладиган жами сумма нимага боғлиқ; режа бўйича: { $amount }
tornado-nothing = Ҳеч бир жавоб ўз чегарасида уни ўзгартирмайди
tornado-bar = { $fact }: { $least } дан { $most } гача
tornado-where = Энг ками: { $least }; энг кўпи: { $most }
tornado-where-tried = Энг ками: { $least }; энг кўпи: { $most } ({ $count } та қиймат синалди, ҳаммаси эмас)
heat-title = Компания оладиган жами сумма. Устунларда: { $columns }; қаторларда: { $rows }
curve-title = Компания оладиган жами сумма. Ўзгарадиган жавоб: { $fact }
heat-tried = Тенг оралиқдаги { $columns } ва { $rows } та қиймат синалди, ҳар бири эмас
amount-marks = сумма ёнидаги +: камида шунча; сумма ёнидаги ?: номаълуми ҳисобга олинмаган
risk-title = { $draws } та синов, бошланғич сон { $seed }: компания оладиган жами сумма
risk-half = Уларнинг ярмида { $low } дан { $high } гача, ўртасида { $half }
risk-most = Ўнтадан тўққизтасида { $low } дан { $high } гача
risk-mean = Ўртача { $mean }; режа бўйича { $base }
risk-left-out = { $count } та синов ҳисобланмади: улардаги сон жуда катта
risk-granted = { $programme }: синовларнинг { $share } қисмида берилади
risk-failed = Режа бўйича бор ойларнинг камида бирида йўқолади: { $share } ҳолатда; унда дастур режа давомида ўртача { $amount } кам беради
risk-always-failed = Режа бўйича бор ойларнинг камида бирида йўқолади: { $share } ҳолатда
risk-failed-in = { $year }: { $share }
risk-ranges = Жавобларнинг чегаралари
best-proved = Рухсат этилган барча режаларнинг энг яхшиси, исботланган
best-proved-known = Рухсат этилган барча режаларнинг маълум қисми бўйича энг яхшиси, исботланган
best-of-tried = Синалган режаларнинг энг яхшиси
best-at-most = Топилган энг яхши режа; кўпи билан { $amount } га яхшироғи бўлиши мумкин
best-at-most-tried = Топилган энг яхши режа; синалганлар орасида кўпи билан { $amount } га яхшироғи бўлиши мумкин
best-values = Ўзгариши мумкин сонларнинг ҳар бири эмас, тенг оралиқдаги қийматлари синалди: торроқ чегарада ҳаммаси синалади
best-range = Синалди: { $fact }, { $month } ойидан, { $low } – { $high } оралиғида
best-ruled = Компания ёки унинг ходимлари учун ёмонроқ жавоблар кўриб чиқилмади
best-as-it-is = режа ўзгаришсиз
best-second = Кейингиси: { $way }; { $amount } кам қолади
best-alike = Шунчалик яхши: { $way }
best-wages = иш ҳақи { $amount }
best-frontier = Қўшимча харажат нима беради
best-frontier-part = Қўшимча харажат нима беради, кўриб чиқилган режалар ичида
best-frontier-line = { $cost } эвазига: { $gain } – { $way }

# Бир қисми номаълум йиғиндилар. $what етишмаётган чораларни ёки ойлар сонини айтади.
sum-at-least = камида { $amount }
sum-without = { $amount }, ҳисобга олинмагани: { $what }
sum-missing = ҳисобга олинмагани: { $what }
sum-and-more = { $what } ва яна { $count } та
sum-lacking = Номаълум бўлгани учун ҳисобга олинмаган: { $what }
sum-marks = йил ёнидаги +: камида шунча; йил ёнидаги ?: номаълуми ҳисобга олинмаган
