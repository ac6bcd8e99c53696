# Words that every rulebook shares: outcomes, kinds, sources, units, and the lines of a derivation.

## What a programme comes to in a month, a year or the whole plan

outcome-granted = Beriladi
outcome-refused = Rad etiladi
outcome-unknown = Nomaʼlum
outcome-law_unknown = Qonunda aytilmagan
outcome-not_in_force = Amalda emas

## What is granted

kind-cash = Pul
kind-tax = Tejalgan soliq
kind-vat = QQS
kind-in_kind = Natura shaklida
kind-deferral = Toʻlovni kechiktirish
kind-cost = Xarajat
kind-service = Xizmat

## Who has it

beneficiary-company = Kompaniya
beneficiary-staff = Xodimlar
beneficiary-owner = Mulkdor
beneficiary-vendor = Taʼminotchi

## Whether somebody still decides

certainty-by_right = Huquq boʻyicha
certainty-at_most = Koʻpi bilan, qarorga koʻra

## How sure a source is

confidence-primary = Qonun matni
confidence-official = Rasmiy sayt yoki bayonot
confidence-operator = Operator yoki park filiali
confidence-secondary = Matbuot yoki boshqa ikkilamchi manba
confidence-inference = Bizning xulosamiz
confidence-assumption = Bizning taxminimiz, manbasiz

## A place in an act. $act is its name, $date its date, $at the article or paragraph as it counts them

citation-date-at = { $act }, { $date }, { $at }
citation-date = { $act }, { $date }
citation-at = { $act }, { $at }
citation-plain = { $act }

# $number is one number or several, $letter the letter of what stands in it
place-article = { $number }-modda
place-articles = { $number }-moddalar
place-part = { $number }-qism
place-parts = { $number }-qismlar
place-paragraph = { $number }-band
place-paragraphs = { $number }-bandlar
place-parted = { $article }, { $part }
place-lettered = { $place }, “{ $letter }” kichik bandi
place-as-written = { $at }

## Values

yes = Ha
no = Yoʻq
value-missing = Nomaʼlum

# $number is written already, $count chooses the plural
unit-person = { $count ->
   *[other] { $number } kishi
}
unit-month = { $count ->
   *[other] { $number } oy
}
unit-year = { $count ->
   *[other] { $number } yil
}
unit-m2 = { $number } m²
unit-hectare = { $count ->
   *[other] { $number } gektar
}
unit-state = { $count ->
   *[other] { $number } davlat
}

# Between two shares
unit-point = { $count ->
   *[other] { $number } foiz punkti
}

## What the answer to a question looks like

fact-kind-choice = Roʻyxatdan biri
fact-kind-yes_no = Ha yoki yoʻq
fact-kind-date = Oy yoki sana
fact-kind-share = Ulush, foizda
fact-kind-level = Butun son, keyingi javobgacha
fact-kind-measure = Son, keyingi javobgacha
fact-kind-money = Summa, keyingi javobgacha
fact-kind-money_month = Oylik summa, keyingi javobgacha
fact-kind-money_year = Yillik summa, keyingi javobgacha
fact-kind-flow = Yillik summa, oylarga taqsimlanadi
fact-kind-costs = Sanalangan summalar roʻyxati
fact-kind-rate = Valyuta kursi, keyingi javobgacha

## Lines of a derivation

# The programme pays in so many months in a row
condition-window = Dastur oylari ichida
step-window = { $months } oy ichida: { $first } – { $last }
step-window-not-started = { $months } oy hali boshlanmagan

step-amount = Summa, yaxlitlangan
step-shown = Koʻrsatilayotgan valyutada
# $number counts from 1, $cost is the question that lists the items
step-item = { $cost }, { $number }-band
step-item-note = { $cost }, { $number }-band: { $note }
step-item-typed = Kiritilganidek
step-item-taken = { $cost }: { $number }-bandni { $programme } toʻlaydi
step-item-amount = Band summasi
step-item-age = Banddan keyin oʻtgan oylar
step-used = Avval ishlatilgan
step-scaled = Toʻlanadigan ulush

# $fact is the question
step-answer = { $fact }, { $month } oyidan javob
step-no-answer = { $fact }, javob berilmagan
# $own and $currency are codes: UZS per USD
step-rate = 1 { $currency } necha { $own }
step-reading = { $question } { $option }
step-reached = { $fact }: oy kelgan
step-months-since = { $fact }: shundan beri oʻtgan oylar
step-one-of = { $fact } roʻyxatda bor ({ $options })

step-number = Qonunda belgilangan son
step-truth = Doim shunday
step-stretch = { $first } – { $last }

# $name and $value of a part inside a formula; $name and $formula of a whole line
step-named = { $name } ({ $value })
step-formula = { $name }: { $formula }

# $parts are names with values
step-least = Eng kichigi: { $parts }
step-greatest = Eng kattasi: { $parts }
step-round = { $parts }, qonunda belgilanganidek yaxlitlangan
# $condition decides, $then is what follows from it
step-when-holds = { $then }, chunki bu bajarilgan: { $condition }
step-when-fails = { $then }, chunki bu bajarilmagan: { $condition }
# Not known yet
step-when-open = Bajarilishiga bogʻliq: { $condition }
step-when-either = { $then }, bu bajarilsa ham, bajarilmasa ham: { $condition }
step-zero-whatever = { $formula }: qolgani qanday boʻlmasin, nol
# $name is a quantity whose parts stand further up
step-as-above = { $name }, yuqoridagidek
step-to-date = Yil boshidan, oxirgi oy: { $month }
step-same-conditions = Shartlar { $month } oyidagidek
step-lookup = Bunga qarab: { $parts }
step-brackets = Shkala pogʻonalari boʻyicha: { $parts }
step-at-start = { $parts } – rejaning birinchi oyida
step-month-before = { $parts } – oldingi oyda
step-months-before = { $parts } – { $months } oy oldin
step-year-before = { $parts } – oldingi yilda
step-year-before-plan = Reja boshlanishidan oldingi yilda
step-first-year = Shart bajarilgan birinchi kalendar yil: { $parts }
step-window-month = Oʻz oylari ichida nechanchi oy: { $parts }
step-highest = Oxirgi { $months } oydagi eng yuqorisi: { $parts }
step-lowest = Oxirgi { $months } oydagi eng pasti: { $parts }
# $over is one of the spans below
step-total = { $parts }, jami { $over }
step-average = { $parts }, oylik oʻrtacha { $over }
span-year = { $year }-yilda
span-year-to-date = { $year }-yil boshidan
span-quarter = { $year }-yil boshidan chorak oxirigacha
span-last = oxirgi { $months } oyda

step-more-than = { $left } > { $right }
step-at-least = { $left } ≥ { $right }
step-less-than = { $left } < { $right }
step-at-most = { $left } ≤ { $right }
step-equal = { $left } = { $right }
step-differs = { $left } ≠ { $right }
step-all = Bularning hammasi bajariladi
step-any = Bulardan kamida bittasi bajariladi
step-not = Bunday emas: { $parts }
step-none-of = { $fact } – bulardan hech biri emas: { $options }
step-not-option = { $fact }: { $options } emas
# A question of yes or no
step-is-option = { $fact }: { $option }
step-months = { $first } – { $last }, oyma-oy

## How far a plan is from a threshold

headroom-title = Har bir chegaragacha qancha
# Of what is counted: $distance is a number of people, months and the like
headroom-short = { $distance } yetmaydi
headroom-spare = { $distance } zaxira bor
headroom-over = { $distance } ortiqcha
headroom-room = yana { $distance } uchun joy bor
# Of amounts and shares, from the threshold
headroom-above = chegaradan { $distance } yuqori
headroom-below = chegaradan { $distance } past
headroom-at = aynan chegarada
headroom-unanswered = javob berilmagan: { $facts }
headroom-law-unknown = hech bir manbada aytilmagan
headroom-unknown = nomaʼlum
# $now is one of the above, $then the same with $value and $threshold of a later month
headroom-later = { $month } oyidan { $now }
headroom-until = { $last } oyi oxirigacha { $now }; { $month } oyidan { $then }
headroom-nearest = { $now }; eng yaqini { $month } oyidan: { $then }
headroom-then = { $distance } ({ $value }, chegara { $threshold })

## Duties

day-ends = { $programme }: tugaydi
day-changes = { $programme }: shu kundan shartlar oʻzgaradi
day-window-ends = { $programme }: oylari tugadi
day-payment-due = { $programme }: toʻlov muddati
every-month = Har oy
every-quarter = Har chorak
every-year = Har yil
day-months = { $first } – { $last }
# What may be lost where the duty of a day is not done; and what that which ends on it gave before.
day-at-stake = Xavf ostida: { $stake } ({ $parts })
day-brought = Bergan summasi, { $months }: { $parts }
lost-part = { $beneficiary } { $amount }
lost-part-interest = { $beneficiary } { $amount } va penya { $interest }
lost-part-interest-unknown = { $beneficiary } { $amount } va stavkasi nomaʼlum penya
lost-part-unknown = { $beneficiary } – nomaʼlum
lost-part-at-least = { $part } yoki undan koʻp, chunki ayrim oylar nomaʼlum
lost-part-without = { $part }, nomaʼlum oylar hisobga olinmagan

## Maslahat: rad etilgan dasturni nima ochadi.

advice-edit = { $fact }: { $month } oyidan { $value }, hozir { $was }
advice-answer = { $fact }: { $value }, hozir javob yoʻq
advice-gain = Kompaniya reja davomida { $amount } koʻproq oladi
advice-cost = Ish haqi { $amount } turadi; { $left } qoladi
advice-loss = Kompaniya reja davomida { $amount } kamroq oladi
advice-saves = Ish haqi { $amount } kamroq ketadi; bu bilan birga { $left }
advice-cost-unknown = Qanchaga tushishi nomaʼlum: ish haqi koʻrsatilmagan
advice-move = { $programme } { $amount }
advice-not-proved = Oradagi qiymatlarning hammasi sinalmagan: kichikroq oʻzgarish ham yetishi mumkin
advice-none = Uchtagacha javobni oʻzgartirish, sonlarni koʻpi bilan ikki baravar yoki berilgan chegaragacha, kompaniya yoki uning xodimlari uchun yomonroq qilmasdan oʻzgartirish bu dasturni ochmaydi
advice-stuck = Uchtagacha javobni oʻzgartirish, sonlarni koʻpi bilan ikki baravar yoki berilgan chegaragacha, kompaniya yoki uning xodimlari uchun yomonroq qilmasdan oʻzgartirish bu dasturni ochmaydi; hech narsa oʻzgartirmaydi: { $conditions }
advice-waits = Javoblar kutilmoqda: { $facts }
advice-opens = Shu oʻzgarsa – { $way } – faqat javoblar yetishmaydi: { $facts }
advice-nothing-refused = Rad etilgan dastur yoʻq, javob kutayotgani ham yoʻq
advice-title = Buni nima oʻzgartiradi
advice-searching = Izlanmoqda
advice-apply = Qoʻllash
advice-apply-to = Qoʻllash: { $way }
advice-next = Keyingi qadam: { $way } – { $amount }
goal-answer = { $kind ->
    [date] { $fact }
    [costs] { $fact }, { $month } oyida yana bir summa
   *[other] { $fact }, { $month } oyidan
}
goal-exactly = { $answer }: { $value }; shunda { $inside } aynan { $amount } boʻladi{ $kind ->
    [option] {""}
    [date] , avvalroq oy buni bermaydi (eng birinchi oy: { $first })
   *[other] , kichikroq javob buni bermaydi (eng kichik javob: { $first })
}
goal-between = { $programme }{ $kind ->
    [option] {""}
   *[other] {" "}{ $first } – { $last } oraligʻida
} aynan { $goal } boʻladigan javob yoʻq. { $answer }: { $value } – { $amount }, { $other } – { $more }
goal-above = { $answer }: { $inside } { $kind ->
    [option] har qanday javobda
   *[other] { $first } – { $last } oraligʻidagi har qanday javobda
} { $goal }dan koʻp: eng kami { $amount }, { $value } boʻlganda
goal-below = { $answer }: { $inside } { $kind ->
    [option] har qanday javobda
   *[other] { $first } – { $last } oraligʻidagi har qanday javobda
} { $goal }dan kam: eng koʻpi { $amount }, { $value } boʻlganda
goal-between-tried = { $programme } { $first } – { $last } oraligʻida sinalgan javoblarning hech birida aynan { $goal } boʻlmaydi. { $answer }: { $value } – { $amount }, { $other } – { $more }
goal-above-tried = { $answer }: { $inside } { $first } – { $last } oraligʻida sinalgan har bir javobda { $goal }dan koʻp: eng kami { $amount }, { $value } boʻlganda
goal-below-tried = { $answer }: { $inside } { $first } – { $last } oraligʻida sinalgan har bir javobda { $goal }dan kam: eng koʻpi { $amount }, { $value } boʻlganda
goal-not-every = Javoblarning hammasi sinalmagan: boshqalari ham topilishi mumkin
goal-no-advice = Bu hisob, maslahat emas: { $value } javobi kompaniya yoki uning xodimlari uchun rejadagidan yomonroq
goal-everything = Kompaniya oladigan jami summa
goal-jump = Sakrashga sabab boʻlgan shart: { $conditions }

## Chegaralar, ehtimollar, eng yaxshi reja

range-costs = roʻyxatning { $share } qismi
range-earlier = { $months } oldin
range-later = { $months } keyin
range-as-planned = rejadagidek
range-line = { $fact }: { $low } – { $high }
tornado-title = Kompaniya oladigan jami summa nimaga bogʻliq; reja boʻyicha: { $amount }
tornado-nothing = Hech bir javob oʻz chegarasida uni oʻzgartirmaydi
tornado-bar = { $fact }: { $least } dan { $most } gacha
tornado-where = Eng kami: { $least }; eng koʻpi: { $most }
tornado-where-tried = Eng kami: { $least }; eng koʻpi: { $most } ({ $count } ta qiymat sinaldi, hammasi emas)
heat-title = Kompaniya oladigan jami summa. Ustunlarda: { $columns }; qatorlarda: { $rows }
curve-title = Kompaniya oladigan jami summa. Oʻzgaradigan javob: { $fact }
heat-tried = Teng oraliqdagi { $columns } va { $rows } ta qiymat sinaldi, har biri emas
amount-marks = summa yonidagi +: kamida shuncha; summa yonidagi ?: nomaʼlumi hisobga olinmagan
risk-title = { $draws } ta sinov, boshlangʻich son { $seed }: kompaniya oladigan jami summa
risk-half = Ularning yarmida { $low } dan { $high } gacha, oʻrtasida { $half }
risk-most = Oʻntadan toʻqqiztasida { $low } dan { $high } gacha
risk-mean = Oʻrtacha { $mean }; reja boʻyicha { $base }
risk-left-out = { $count } ta sinov hisoblanmadi: ulardagi son juda katta
risk-granted = { $programme }: sinovlarning { $share } qismida beriladi
risk-failed = Reja boʻyicha bor oylarning kamida birida yoʻqoladi: { $share } holatda; unda dastur reja davomida oʻrtacha { $amount } kam beradi
risk-always-failed = Reja boʻyicha bor oylarning kamida birida yoʻqoladi: { $share } holatda
risk-failed-in = { $year }: { $share }
risk-ranges = Javoblarning chegaralari
best-proved = Ruxsat etilgan barcha rejalarning eng yaxshisi, isbotlangan
best-proved-known = Ruxsat etilgan barcha rejalarning maʼlum qismi boʻyicha eng yaxshisi, isbotlangan
best-of-tried = Sinalgan rejalarning eng yaxshisi
best-at-most = Topilgan eng yaxshi reja; koʻpi bilan { $amount } ga yaxshirogʻi boʻlishi mumkin
best-at-most-tried = Topilgan eng yaxshi reja; sinalganlar orasida koʻpi bilan { $amount } ga yaxshirogʻi boʻlishi mumkin
best-values = Oʻzgarishi mumkin sonlarning har biri emas, teng oraliqdagi qiymatlari sinaldi: torroq chegarada hammasi sinaladi
best-range = Sinaldi: { $fact }, { $month } oyidan, { $low } – { $high } oraligʻida
best-ruled = Kompaniya yoki uning xodimlari uchun yomonroq javoblar koʻrib chiqilmadi
best-as-it-is = reja oʻzgarishsiz
best-second = Keyingisi: { $way }; { $amount } kam qoladi
best-alike = Shunchalik yaxshi: { $way }
best-wages = ish haqi { $amount }
best-frontier = Qoʻshimcha xarajat nima beradi
best-frontier-part = Qoʻshimcha xarajat nima beradi, koʻrib chiqilgan rejalar ichida
best-frontier-line = { $cost } evaziga: { $gain } – { $way }

# Bir qismi nomaʼlum yigʻindilar. $what yetishmayotgan choralarni yoki oylar sonini aytadi.
sum-at-least = kamida { $amount }
sum-without = { $amount }, hisobga olinmagani: { $what }
sum-missing = hisobga olinmagani: { $what }
sum-and-more = { $what } va yana { $count } ta
sum-lacking = Nomaʼlum boʻlgani uchun hisobga olinmagan: { $what }
sum-marks = yil yonidagi +: kamida shuncha; yil yonidagi ?: nomaʼlumi hisobga olinmagan
