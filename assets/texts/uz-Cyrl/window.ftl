# The window: menus, form, figures, derivations, dialogs.

program-name = Imtiyoz
# $company may be empty, $file ends in a star while something is not saved
window-title = { $company } – { $file } – { $program }
file-sample = Намуна, сақланмаган нусха
file-new = Янги режа, сақланмаган
file-kind = Imtiyoz режаси

## Menus and commands

menu-file = Файл
menu-edit = Таҳрир
menu-view = Кўриниш
menu-help = Ёрдам
command-new = Янги
command-open = Очиш…
command-save = Сақлаш
command-save-as = Бошқа ном билан сақлаш…
command-quit = Чиқиш
command-undo = Бекор қилиш
command-redo = Қайтариш
command-add-variant = Бу вариантдан нусха олиш
command-rename-variant = Бу вариантни қайта номлаш…
command-delete-variant = Бу вариантни ўчириш
command-find-question = Саволни топиш
command-light = Ёруғ
command-dark = Қоронғи
command-system = Тизимдагидек
command-zoom-in = Каттароқ
command-zoom-out = Кичикроқ
command-zoom-reset = Одатдаги ўлчам
command-about = Imtiyoz ҳақида…

## The bar at the top

top-law = Қонунчилик { $date } ҳолатига
top-currency = Суммалар валютаси: { $currency }
top-variant = Вариант: { $name }
top-add-variant = Вариант қўшиш – шу вариантнинг нусхаси
variant-copy = { $name } ({ $number })

## The form

form-find = Саволни топиш
form-nothing-found = “{ $text }” ҳақида савол йўқ
form-waiting = { $count ->
   *[other] ? { $count } та етишмайди
}
group-plan = Шу режа
plan-company = Компания
plan-from = Биринчи ой
plan-months = Давомийлиги
plan-months-wrong = Ойлар сонини ёзинг

pace-month = ойига
pace-year = йилига
answer-none = Жавоб берилмаган
# $fact is the question
answer-more = Қўшимча: { $fact }
answer-add-value = Кейинги ойдан бошқа қиймат
answer-add = + шу ойдан…
answer-add-to = Кейинги ойдан бошқа қиймат қўшиш: { $fact }
answer-add-cost = + Сумма қўшиш
answer-add-cost-to = Сумма қўшиш: { $fact }
answer-no-costs = Йўқ
answer-no-costs-of = Сумма йўқ: { $fact }
answer-no-costs-given = Йўқ, жавоб берилган
answer-clear = Жавобни ўчириш
answer-note = Изоҳ ёзиш
answer-note-of = Изоҳ: { $fact }
answer-note-hint = Бу жавобга ўз изоҳингиз
answer-from = { $fact }, { $month } ойидан
# $number counts the rows from 1
answer-month = { $fact }, { $number }-қатор ойи
answer-month-hint = 2026-01
answer-remove = { $fact }: { $number }-қаторни ўчириш
answer-item-note = { $fact }, { $number }-изоҳ
answer-item-note-hint = Нима учун
answer-yes-no = { $fact }: { $option }
answer-wrong = ! { $problem }
# What is being typed, as it is understood
answer-understood = = { $value }
answer-waiting = { $count ->
   *[other] ? { $count } та дастур шуни кутмоқда
}

## The figures

middle-old-figures = Рақамлар шаклдаги хатодан олдинги ҳолатда
middle-no-figures = Шаклдаги хатолар тузатилмагунча рақамлар чиқмайди
middle-nothing = Ҳеч нарса берилмайди
middle-not-known = Ҳозирча номаълум, жавоблар етишмайди
middle-total = { $what }: { $amount }
middle-total-name = { $beneficiary } · { $kind }
middle-years = Йиллар бўйича
middle-year-amount = { $year }, { $what }: { $amount }
middle-programme = { $name }: { $value }
middle-outcome-granted = Берилади
middle-outcome-refused = Ҳозирча йўқ
middle-outcome-unknown = Номаълум
middle-outcome-law_unknown = Қонунда айтилмаган
middle-outcome-not_in_force = Амалда эмас
middle-granted = { $certainty } · { $kind } · { $months }
middle-unmet = Бажарилмаган: { $condition }
middle-needs = Етишмайди: { $facts }
middle-law-silent = Сизга берилиши ҳеч бир манбада айтилмаган
middle-bounds = { $low } – { $high }, қонун талқинига қараб
middle-bounds-known = { $low } – { $high }, қонун талқинига қараб, маълум қисмида
middle-footer = Бу тахминий баҳо, давлат органининг қарори эмас. Қонунчилик { $date } ҳолатига
value-service = Сизга очиқ

## Why

right-nothing = Ҳозирча тушунтирадиган нарса йўқ
right-why = Бу қандай ҳисобланди
right-sum-of = Қуйидагилар йиғиндиси
right-part = { $name }: { $amount } қўшади
right-whole-plan = Бутун режа
right-year = Йил
right-month = Ой
right-about = Тавсиф
right-all-lines = Натижага таъсир қилмаганларини ҳам кўрсатиш
right-open-line = Очиш: { $line }
right-close-line = Ёпиш: { $line }
right-go-to-question = Саволга ўтиш
right-by-reading = Қуйида танланган қонун талқинига кўра
# $citation is the act and its paragraph, $confidence how sure the source is
right-citation = { $citation } · { $confidence }
right-open-act = Ҳужжатни очиш: { $citation }
right-left-out = Айрим талқинларга қўшимча жавоблар керак, улар оралиққа кирмаган: { $facts }
right-readings = Очиқ ҳуқуқий саволлар
right-readings-help = Манбалар буларни очиқ қолдиради; ҳар бир талқин ёнида бутун режада дастур қанча бериши кўрсатилган
# $worth is an amount or an outcome
right-option = { $question } { $option }: { $worth }

## The bar at the bottom

bottom-saved = Сақланган
bottom-unsaved = Сақланмаган
bottom-no-file = Ҳали файлда эмас
bottom-waiting = { $count ->
   *[other] Жавобсиз { $count } та савол натижага таъсир қилади
}
bottom-all-answered = Натижага таъсир қиладиган барча саволларга жавоб берилган
bottom-wrong = { $count ->
   *[other] ! { $count } та жавоб хато
}
message-saved = Сақланди: { $file }

## Dialogs

dialog-open = Режани очиш
dialog-save = Режани сақлаш
dialog-path = Файл йўли
dialog-path-help = Папкаси билан файл номи
dialog-replaces = ! Бу файл аллақачон бор, ўрнига янгиси ёзилади
dialog-unsaved = Ўзгаришлар сақлансинми: { $company }?
dialog-unsaved-help = Сақланмагани йўқолади
dialog-rename = Вариантни қайта номлаш
dialog-rename-name = Вариант номи
dialog-rename-taken = Бошқа вариант шундай номланган
dialog-rename-long = Ном { $most } белгидан ошмасин
dialog-place = { $file }, { $line }-сатр, { $column }-устун
button-open = Очиш
button-save = Сақлаш
button-discard = Сақламаслик
button-cancel = Бекор қилиш
button-rename = Қайта номлаш
button-close = Ёпиш

about-what = Қонун Ўзбекистондаги IT компанияга қайси имтиёзларни, ойма-ой ва нега беради
about-version = Версия { $version }
about-law = { $rulebook } қоидалар тўплами, қонунчилик { $date } ҳолатига
about-assessment = Бу тахминий баҳо, давлат органининг қарори эмас
about-private = Интернетсиз ишлайди, ҳеч қаерга ҳеч нарса юбормайди

## Яқинда очилган файллар, тиллар, устунлар ва қидирув

command-recent = { $file } ({ $folder })
command-palette = Ҳаммасидан излаш…
# Ҳар бир тил ўз номи билан, ҳамма жойда бир хил
language-en = English
language-ru = Русский
language-uz = Oʻzbekcha
language-uz-Cyrl = Ўзбекча
command-keys = Клавиатура тугмалари…
dialog-keys = Клавиатура тугмалари
middle-bar = { $year }: { $parts }
middle-bar-part = { $what } ({ $certainty }) { $amount }
middle-bar-changes = { $year }-йилда: { $what }
middle-legend = { $what } ({ $certainty })
palette-name = Буйруқ, савол, дастур ёки ҳужжатни излаш
palette-nothing = Номида бу сўзлар бор нарса топилмади
palette-command = Буйруқ
palette-question = Савол
palette-programme = Дастур
palette-act = Ҳужжат
palette-line = { $what }: { $name }

## The views

page-overview = Умумий кўриниш
page-timeline = Вақт ўқи
page-what-if = Агар…
page-compare = Таққослаш
page-duties = Мажбуриятлар
page-law = Қонун
command-questions = Саволларни кўрсатиш
command-why = Сабабини кўрсатиш

## Unsaved work that a window left behind

command-recover = Сақланмай қолган ишлар…
recovery-title = Сақланмай қолган иш тиклансинми: { $company }?
recovery-kept = Нусха олинган вақт: { $date }, { $time }; дастур ёпилмасдан тўхтаб қолган
recovery-no-file = Ҳали файлга сақланмаган
recovery-changed = ! Шундан кейин файл ўзгарган; тиклангани сақланса, унинг ўрнига ёзилади
recovery-gone = ! Файл энди жойида йўқ; тиклангани сақланса, у қайтадан яратилади
recovery-help = Сақланмаган ўзгаришлар сифатида очилади; сиз сақламагунингизча ҳеч қайси файл ўзгармайди
recovery-more = { $count ->
    [one] Бундан кейин яна { $count } та режа ҳақида сўралади
   *[other] Бундан кейин яна { $count } та режа ҳақида сўралади
}
recovery-restore = Тиклаш
recovery-discard = Ўчириб ташлаш
recovery-later = Кейинроқ
recovery-restored = Тикланди, ҳали сақланмаган
recovery-others = { $count ->
    [one] Тикланди, ҳали сақланмаган; яна { $count } та режа бор, “Файл” менюсига қаранг
   *[other] Тикланди, ҳали сақланмаган; яна { $count } та режа бор, “Файл” менюсига қаранг
}
recovery-postponed = Сақланмаган иш ўз жойида қолди; уни “Файл” менюсидан очиш мумкин
recovery-none = Сақланмай қолган иш йўқ
recovery-failed = ! Сақланмаган ишнинг эҳтиёт нусхасини ёзиб бўлмаяпти: { $problem }

## What to answer next, and a figure to copy

group-next = Энди жавоб беринг
form-next-waiting = { $count } та дастур кутмоқда
form-next-question = Энди жавоб беринг: { $fact }, { $waiting }
answer-idle = ҳозирча таъсирсиз
answer-asked-by = { $programme } учун сўралади: { $citation }
answer-asked-more = ва яна { $count } та дастур
answer-asked-nowhere = Ҳеч бир дастур сўрамайди; ҳисоб ва курслар учун керак
command-copy-figure = Рақамни асоси билан нусхалаш
right-copy = Нусхалаш
message-copied = Асоси билан нусхаланди
message-not-copied = Нусхаланмади: тизим алмашиш буфери буни қабул қилмади
message-page-shown = Саҳифа браузерда очилмоқда

## The plan of the first run

welcome-variant-1 = Режадагидек
welcome-variant-2 = 50 дан ортиқ бир йил кейин
welcome-note-activity = Ўйлаб топилган компания, синаб кўриш учун. Исталган жавобни ўзгартиринг: рақамлар дарҳол ўзгаради. Рақамни босинг: ўнгда у қандай ҳисоблангани туради.
welcome-note-region = Савол устида кўрсаткични ушлаб туринг: маъноси ва қайси ҳужжат сўраши чиқади.
welcome-note-it_specialists = Жавоб вақт ўтиши билан ўзгариши мумкин: ҳар бир қатор ўз ойидан бошлаб амал қилади. Иккинчи қаторни ўзгартириб, қайси ёрдам пайдо бўлиб, қайси бири йўқолишини кўринг.
welcome-note-it_wage = Истаганча ёзинг: 900 $, 10,8 млн, 1 200 USD. Пастда қандай тушунилгани туради.
welcome-note-export_revenue = Бутун йиллик сумма; у ойларга бўлинади. Ctrl+Z ҳар қандай ўзгаришни қайтаради.
welcome-note-conference_costs = Харажат – рўйхат: ой, сумма, нима учун. Бу ерга жадвал устунларини қўйиш мумкин.
welcome-note-uzs_per_usd = Бу сизнинг тахминингиз, қонунники эмас. Бошқа курсни синаб кўринг.

## The parts, one at a time in a narrow window

part-questions = Саволлар
part-answer = Натижа
part-why = Сабаби

## The view of duties

duties-find = Мажбуриятни топиш
duties-kind-all = Ҳаммаси
duties-kind-payment = Тўловлар
duties-kind-report = Ҳисобот ва текширувлар
duties-kind-change = Тугаш ва ўзгаришлар
duties-past = Ўтган кунлар ҳам
duties-none = Бундай кун йўқ
duties-none-ahead = Бугундан бошлаб бундай кун йўқ
duties-days = { $count } кун
duties-year-owed = { $count }, тўланади: { $amount }
duties-year = { $year }: { $told }
duties-about = Давр: { $months }
duties-day = { $date }, { $what }, { $months }, { $value }
duties-next = Навбатдаги

## Variants side by side

compare-column = { $plan }: { $variant }
compare-answer = { $month } ойидан: { $value }
compare-one = Фақат битта вариант бор. Уни нусхаланг (Ctrl+D) ва нусхани ўзгартиринг ёки файлдан режа қўшинг.
compare-show = Кўрсатиш: { $name }
compare-base = Нима билан таққослаш
command-compare-file = Файлдан режа қўшиш…
compare-all = Бир хиллари ҳам
compare-cell = { $variant }, { $programme }: { $value }
compare-why = “{ $name }” “{ $base }”дан нимаси билан фарқ қилади
compare-explained = Қайси вариант тушунтирилсин
compare-no-split = Жавоблардан бири хато, фарқни бўлиб бўлмайди
compare-same = Суммалар бир хил
compare-order = Қисмлар аниқ қўшилади. Улар саволлар тартибида, ҳар бири аввалгилари устига олинган; бошқа тартибда айрим қисмлар бошқача бўлиши мумкин.
compare-months = Режа ойлари
compare-is-base = Асос
compare-programmes = Дастурлар
compare-answers = Жавоблар ва талқинлар
compare-one-shown = Таққослаш учун иккинчи устунни ёқинг
compare-take-away = { $file } файлини олиб ташлаш
# $what is the line above; the same file may stand there twice
compare-take-away-nth = { $what } ({ $number })
compare-drop = Ёки шу кўриниш очиқлигида режани ойнага судраб келинг
# $name is the column
compare-problem = { $name }: { $problem }
dialog-compare = Таққослаш учун режа қўшиш

## The timeline

timeline-programmes = Дастурлар
timeline-all = Бутун режа
timeline-five-years = Беш йил
timeline-year = Бир йил
timeline-earlier = Олдинроқ
timeline-later = Кейинроқ
timeline-row = { $programme }: { $runs }
timeline-run = { $outcome } { $first } – { $last }
timeline-month = { $month }: { $outcome } { $amount }
timeline-change = { $date } кунидан: { $what }
timeline-legend = Тўлиқ: ҳуқуқ бўйича берилади. Контур: кўпи билан ёки хизмат. Чизиқ ×: рад этилган. Нуқтали ?: номаълум ёки манбалар жим. Тик пунктир: қонун ниманидир тугатади ёки ўзгартиради.
timeline-step = { $fact }: { $month } ойидан { $value }, суринг ёки стрелкалар билан
timeline-moved-nothing = Ҳеч бир сумма ўзгармайди
timeline-thresholds = { $programme } нимани ўлчайди ва чегаралар
timeline-all-thresholds = Барча чегаралари
timeline-headroom = { $name }, { $first } – { $last }: { $then }

## What if

what-if-remove = Олиб ташлаш: { $fact }
what-if-add = Бошқа жавобни суриш…
what-if-nothing = Саволга сон билан жавоб беринг, кейин уни шу ерда суриш мумкин
what-if-curve = Сумма жавобга қараб: { $fact }
what-if-total = Қайси сумма чизилсин
what-if-plot = Эгри чизиқ: { $total } – { $fact }
what-if-point = { $value }: { $amount }
what-if-goal-title = Мақсад
what-if-goal = Нима беради
what-if-goal-hint = сумма
what-if-goal-exactly = { $value } айнан { $amount } беради, кичикроқ жавоб бермайди (энг кичик жавоб: { $first })
what-if-goal-between = { $first } – { $last } оралиғида ҳеч бир жавоб айнан шунча бермайди: { $value } – { $amount }, { $other } – { $more }
what-if-goal-above = { $first } – { $last } оралиғидаги ҳар қандай жавоб кўпроқ беради: энг ками { $amount }, { $value } бўлганда
what-if-goal-below = { $first } – { $last } оралиғидаги ҳар қандай жавоб камроқ беради: энг кўпи { $amount }, { $value } бўлганда
what-if-goal-exactly-tried = { $first } – { $last } оралиғида синалган жавоблардан { $value } айнан { $amount } беради
what-if-goal-between-tried = { $first } – { $last } оралиғида синалган жавобларнинг ҳеч бири айнан шунча бермайди: { $value } – { $amount }, { $other } – { $more }
what-if-goal-above-tried = { $first } – { $last } оралиғида синалган ҳар бир жавоб кўпроқ беради: энг ками { $amount }, { $value } бўлганда
what-if-goal-below-tried = { $first } – { $last } оралиғида синалган ҳар бир жавоб камроқ беради: энг кўпи { $amount }, { $value } бўлганда
what-if-turn-to = { $value } қўйиш
what-if-jumps = Сакраш жойлари
what-if-looking = Ҳали қидирилмоқда
what-if-no-jumps = Икки чет орасида сакраш йўқ
what-if-no-jumps-tried = Синалган қийматлар орасида сакраш топилмади
what-if-tried = { $count } та қиймат синалди, ҳаммаси эмас: иккитаси орасидаги тор сакраш кўринмай қолган бўлиши мумкин
what-if-jump = { $before } ва { $after } орасида: { $programmes }
what-if-jump-said = { $jump }, { $amount }
what-if-value = Қиймати: { $fact }
what-if-least = Чизиқ боши: { $fact }
what-if-most = Чизиқ охири: { $fact }

## The law, to read

law-programmes = Дастурлар
law-numbers = Саналар бўйича рақамлар
law-questions = Очиқ саволлар
law-sources = Манбалар
law-duties = Мажбуриятлар
law-cases = Ишланган ҳолатлар
law-find = Қонундан топиш
law-nothing = Бу ерда “{ $text }” ҳақида ҳеч нарса йўқ
law-entry = { $name }, { $beside }
law-span = { $from } – { $until }
law-span-open = { $from } ойидан
law-window = Кетма-кет { $months } давом этади
law-open = Таянадиган очиқ саволлар: { $questions }
law-value = { $date } кунидан { $value }
law-default = стандарт
law-chosen = шу режада танланган
law-rests = Тааллуқли: { $programmes }
law-cases-about = Қонун бўйича қўлда ҳисобланган; ҳар бири шу ерда компания режаси каби баҳоланади.
law-cases-run = Ҳозир текшириш
law-cases-stop = Тўхтатиш
law-cases-counts = { $all } тадан { $run } таси текширилди, мос келмади: { $failed }

## The glossary

command-glossary = Луғат…
dialog-glossary = Луғат
find-glossary = Сўз топиш

## Studies and the best plan

study-moves = Бу нимага боғлиқ
study-chances = Нима чиқиши мумкин
study-draws = Барча сонлар, харажатлар ва келгуси саналар юқоридаги чегаралардан тасодифий олинади, кўпроқ эҳтимолли қийматлар; синовлар: { $draws }
study-all = Барча жавоблар
study-low = Энг ками: { $fact }
study-high = Энг кўпи: { $fact }
# The range of an answer that was tried, before its two ends.
study-range = Синаб кўрилган оралиқ:
# Beside a bar: the answer that makes its end.
study-least-at = Энг ками: { $value }
study-most-at = Энг кўпи: { $value }
best-title = Энг яхши режа
best-intro = Нима ўзгариши мумкинлигини белгиланг: иш ҳақидан кейин энг кўп қоладиган режа топилади; барча қийматлар синалса, исботланади
best-add = Яна бир жавоб ўзгарсин…
best-remove = { $fact } { $month } ойидан ўзгармайди
best-from = Қайси ойдан: { $fact }
best-low = Камида: { $fact }, { $month }
best-high = Кўпи билан: { $fact }, { $month }
best-any = исталган жавоб
best-find = Энг яхши режани топиш
best-stop = Тўхтатиш
heat-two = Бирданига икки жавоб
heat-across = Горизонтал
heat-down = Вертикал
heat-alike = Икки хил савол танланг
heat-unknown = ҳисоблаб бўлмайди
heat-cell = { $across }, { $down }: { $amount }
heat-colours = Қизил – режадагидан кам, яшил – кўп; рамка – режанинг ўзи
