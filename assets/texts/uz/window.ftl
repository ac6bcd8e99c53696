# The window: menus, form, figures, derivations, dialogs.

program-name = Imtiyoz
# $company may be empty, $file ends in a star while something is not saved
window-title = { $company } – { $file } – { $program }
file-sample = Namuna, saqlanmagan nusxa
file-new = Yangi reja, saqlanmagan
file-kind = Imtiyoz rejasi

## Menus and commands

menu-file = Fayl
menu-edit = Tahrir
menu-view = Koʻrinish
menu-help = Yordam
command-new = Yangi
command-open = Ochish…
command-save = Saqlash
command-save-as = Boshqa nom bilan saqlash…
command-quit = Chiqish
command-undo = Bekor qilish
command-redo = Qaytarish
command-add-variant = Bu variantdan nusxa olish
command-rename-variant = Bu variantni qayta nomlash…
command-delete-variant = Bu variantni oʻchirish
command-find-question = Savolni topish
command-light = Yorugʻ
command-dark = Qorongʻi
command-system = Tizimdagidek
command-zoom-in = Kattaroq
command-zoom-out = Kichikroq
command-zoom-reset = Odatdagi oʻlcham
command-about = Imtiyoz haqida…

## The bar at the top

top-law = Qonunchilik { $date } holatiga
top-currency = Summalar valyutasi: { $currency }
top-variant = Variant: { $name }
top-add-variant = Variant qoʻshish – shu variantning nusxasi
variant-copy = { $name } ({ $number })

## The form

form-find = Savolni topish
form-nothing-found = “{ $text }” haqida savol yoʻq
form-waiting = { $count ->
   *[other] ? { $count } ta yetishmaydi
}
group-plan = Shu reja
plan-company = Kompaniya
plan-from = Birinchi oy
plan-months = Davomiyligi
plan-months-wrong = Oylar sonini yozing

pace-month = oyiga
pace-year = yiliga
answer-none = Javob berilmagan
# $fact is the question
answer-more = Qoʻshimcha: { $fact }
answer-add-value = Keyingi oydan boshqa qiymat
answer-add = + shu oydan…
answer-add-to = Keyingi oydan boshqa qiymat qoʻshish: { $fact }
answer-add-cost = + Summa qoʻshish
answer-add-cost-to = Summa qoʻshish: { $fact }
answer-no-costs = Yoʻq
answer-no-costs-of = Summa yoʻq: { $fact }
answer-no-costs-given = Yoʻq, javob berilgan
answer-clear = Javobni oʻchirish
answer-note = Izoh yozish
answer-note-of = Izoh: { $fact }
answer-note-hint = Bu javobga oʻz izohingiz
answer-from = { $fact }, { $month } oyidan
# $number counts the rows from 1
answer-month = { $fact }, { $number }-qator oyi
answer-month-hint = 2026-01
answer-remove = { $fact }: { $number }-qatorni oʻchirish
answer-item-note = { $fact }, { $number }-izoh
answer-item-note-hint = Nima uchun
answer-yes-no = { $fact }: { $option }
answer-wrong = ! { $problem }
# What is being typed, as it is understood
answer-understood = = { $value }
answer-waiting = { $count ->
   *[other] ? { $count } ta dastur shuni kutmoqda
}

## The figures

middle-old-figures = Raqamlar shakldagi xatodan oldingi holatda
middle-no-figures = Shakldagi xatolar tuzatilmaguncha raqamlar chiqmaydi
middle-nothing = Hech narsa berilmaydi
middle-not-known = Hozircha nomaʼlum, javoblar yetishmaydi
middle-total = { $what }: { $amount }
middle-total-name = { $beneficiary } · { $kind }
middle-years = Yillar boʻyicha
middle-year-amount = { $year }, { $what }: { $amount }
middle-programme = { $name }: { $value }
middle-outcome-granted = Beriladi
middle-outcome-refused = Hozircha yoʻq
middle-outcome-unknown = Nomaʼlum
middle-outcome-law_unknown = Qonunda aytilmagan
middle-outcome-not_in_force = Amalda emas
middle-granted = { $certainty } · { $kind } · { $months }
middle-unmet = Bajarilmagan: { $condition }
middle-needs = Yetishmaydi: { $facts }
middle-law-silent = Sizga berilishi hech bir manbada aytilmagan
middle-bounds = { $low } – { $high }, qonun talqiniga qarab
middle-bounds-known = { $low } – { $high }, qonun talqiniga qarab, maʼlum qismida
middle-footer = Bu taxminiy baho, davlat organining qarori emas. Qonunchilik { $date } holatiga
value-service = Sizga ochiq

## Why

right-nothing = Hozircha tushuntiradigan narsa yoʻq
right-why = Bu qanday hisoblandi
right-sum-of = Quyidagilar yigʻindisi
right-part = { $name }: { $amount } qoʻshadi
right-whole-plan = Butun reja
right-year = Yil
right-month = Oy
right-about = Tavsif
right-all-lines = Natijaga taʼsir qilmaganlarini ham koʻrsatish
right-open-line = Ochish: { $line }
right-close-line = Yopish: { $line }
right-go-to-question = Savolga oʻtish
right-by-reading = Quyida tanlangan qonun talqiniga koʻra
# $citation is the act and its paragraph, $confidence how sure the source is
right-citation = { $citation } · { $confidence }
right-open-act = Hujjatni ochish: { $citation }
right-left-out = Ayrim talqinlarga qoʻshimcha javoblar kerak, ular oraliqqa kirmagan: { $facts }
right-readings = Ochiq huquqiy savollar
right-readings-help = Manbalar bularni ochiq qoldiradi; har bir talqin yonida butun rejada dastur qancha berishi koʻrsatilgan
# $worth is an amount or an outcome
right-option = { $question } { $option }: { $worth }

## The bar at the bottom

bottom-saved = Saqlangan
bottom-unsaved = Saqlanmagan
bottom-no-file = Hali faylda emas
bottom-waiting = { $count ->
   *[other] Javobsiz { $count } ta savol natijaga taʼsir qiladi
}
bottom-all-answered = Natijaga taʼsir qiladigan barcha savollarga javob berilgan
bottom-wrong = { $count ->
   *[other] ! { $count } ta javob xato
}
message-saved = Saqlandi: { $file }

## Dialogs

dialog-open = Rejani ochish
dialog-save = Rejani saqlash
dialog-path = Fayl yoʻli
dialog-path-help = Papkasi bilan fayl nomi
dialog-replaces = ! Bu fayl allaqachon bor, oʻrniga yangisi yoziladi
dialog-unsaved = Oʻzgarishlar saqlansinmi: { $company }?
dialog-unsaved-help = Saqlanmagani yoʻqoladi
dialog-rename = Variantni qayta nomlash
dialog-rename-name = Variant nomi
dialog-rename-taken = Boshqa variant shunday nomlangan
dialog-rename-long = Nom { $most } belgidan oshmasin
dialog-place = { $file }, { $line }-satr, { $column }-ustun
button-open = Ochish
button-save = Saqlash
button-discard = Saqlamaslik
button-cancel = Bekor qilish
button-rename = Qayta nomlash
button-close = Yopish

about-what = Qonun Oʻzbekistondagi IT kompaniyaga qaysi imtiyozlarni, oyma-oy va nega beradi
about-version = Versiya { $version }
about-law = { $rulebook } qoidalar toʻplami, qonunchilik { $date } holatiga
about-assessment = Bu taxminiy baho, davlat organining qarori emas
about-private = Internetsiz ishlaydi, hech qayerga hech narsa yubormaydi

## Yaqinda ochilgan fayllar, tillar, ustunlar va qidiruv

command-recent = { $file } ({ $folder })
command-palette = Hammasidan izlash…
# Har bir til oʻz nomi bilan, hamma joyda bir xil
language-en = English
language-ru = Русский
language-uz = Oʻzbekcha
language-uz-Cyrl = Ўзбекча
command-keys = Klaviatura tugmalari…
dialog-keys = Klaviatura tugmalari
middle-bar = { $year }: { $parts }
middle-bar-part = { $what } ({ $certainty }) { $amount }
middle-bar-changes = { $year }-yilda: { $what }
middle-legend = { $what } ({ $certainty })
palette-name = Buyruq, savol, dastur yoki hujjatni izlash
palette-nothing = Nomida bu soʻzlar bor narsa topilmadi
palette-command = Buyruq
palette-question = Savol
palette-programme = Dastur
palette-act = Hujjat
palette-line = { $what }: { $name }

## The views

page-overview = Umumiy koʻrinish
page-timeline = Vaqt oʻqi
page-what-if = Agar…
page-compare = Taqqoslash
page-duties = Majburiyatlar
page-law = Qonun
command-questions = Savollarni koʻrsatish
command-why = Sababini koʻrsatish

## Unsaved work that a window left behind

command-recover = Saqlanmay qolgan ishlar…
recovery-title = Saqlanmay qolgan ish tiklansinmi: { $company }?
recovery-kept = Nusxa olingan vaqt: { $date }, { $time }; dastur yopilmasdan toʻxtab qolgan
recovery-no-file = Hali faylga saqlanmagan
recovery-changed = ! Shundan keyin fayl oʻzgargan; tiklangani saqlansa, uning oʻrniga yoziladi
recovery-gone = ! Fayl endi joyida yoʻq; tiklangani saqlansa, u qaytadan yaratiladi
recovery-help = Saqlanmagan oʻzgarishlar sifatida ochiladi; siz saqlamaguningizcha hech qaysi fayl oʻzgarmaydi
recovery-more = { $count ->
    [one] Bundan keyin yana { $count } ta reja haqida soʻraladi
   *[other] Bundan keyin yana { $count } ta reja haqida soʻraladi
}
recovery-restore = Tiklash
recovery-discard = Oʻchirib tashlash
recovery-later = Keyinroq
recovery-restored = Tiklandi, hali saqlanmagan
recovery-others = { $count ->
    [one] Tiklandi, hali saqlanmagan; yana { $count } ta reja bor, “Fayl” menyusiga qarang
   *[other] Tiklandi, hali saqlanmagan; yana { $count } ta reja bor, “Fayl” menyusiga qarang
}
recovery-postponed = Saqlanmagan ish oʻz joyida qoldi; uni “Fayl” menyusidan ochish mumkin
recovery-none = Saqlanmay qolgan ish yoʻq
recovery-failed = ! Saqlanmagan ishning ehtiyot nusxasini yozib boʻlmayapti: { $problem }

## What to answer next, and a figure to copy

group-next = Endi javob bering
form-next-waiting = { $count } ta dastur kutmoqda
form-next-question = Endi javob bering: { $fact }, { $waiting }
answer-idle = hozircha taʼsirsiz
answer-asked-by = { $programme } uchun soʻraladi: { $citation }
answer-asked-more = va yana { $count } ta dastur
answer-asked-nowhere = Hech bir dastur soʻramaydi; hisob va kurslar uchun kerak
command-copy-figure = Raqamni asosi bilan nusxalash
right-copy = Nusxalash
message-copied = Asosi bilan nusxalandi
message-not-copied = Nusxalanmadi: tizim almashish buferi buni qabul qilmadi
message-page-shown = Sahifa brauzerda ochilmoqda

## The plan of the first run

welcome-variant-1 = Rejadagidek
welcome-variant-2 = 50 dan ortiq bir yil keyin
welcome-note-activity = Oʻylab topilgan kompaniya, sinab koʻrish uchun. Istalgan javobni oʻzgartiring: raqamlar darhol oʻzgaradi. Raqamni bosing: oʻngda u qanday hisoblangani turadi.
welcome-note-region = Savol ustida koʻrsatkichni ushlab turing: maʼnosi va qaysi hujjat soʻrashi chiqadi.
welcome-note-it_specialists = Javob vaqt oʻtishi bilan oʻzgarishi mumkin: har bir qator oʻz oyidan boshlab amal qiladi. Ikkinchi qatorni oʻzgartirib, qaysi yordam paydo boʻlib, qaysi biri yoʻqolishini koʻring.
welcome-note-it_wage = Istagancha yozing: 900 $, 10,8 mln, 1 200 USD. Pastda qanday tushunilgani turadi.
welcome-note-export_revenue = Butun yillik summa; u oylarga boʻlinadi. Ctrl+Z har qanday oʻzgarishni qaytaradi.
welcome-note-conference_costs = Xarajat – roʻyxat: oy, summa, nima uchun. Bu yerga jadval ustunlarini qoʻyish mumkin.
welcome-note-uzs_per_usd = Bu sizning taxminingiz, qonunniki emas. Boshqa kursni sinab koʻring.

## The parts, one at a time in a narrow window

part-questions = Savollar
part-answer = Natija
part-why = Sababi

## The view of duties

duties-find = Majburiyatni topish
duties-kind-all = Hammasi
duties-kind-payment = Toʻlovlar
duties-kind-report = Hisobot va tekshiruvlar
duties-kind-change = Tugash va oʻzgarishlar
duties-past = Oʻtgan kunlar ham
duties-none = Bunday kun yoʻq
duties-none-ahead = Bugundan boshlab bunday kun yoʻq
duties-days = { $count } kun
duties-year-owed = { $count }, toʻlanadi: { $amount }
duties-year = { $year }: { $told }
duties-about = Davr: { $months }
duties-day = { $date }, { $what }, { $months }, { $value }
duties-next = Navbatdagi

## Variants side by side

compare-column = { $plan }: { $variant }
compare-answer = { $month }dan: { $value }
compare-one = Faqat bitta variant bor. Uni nusxalang (Ctrl+D) va nusxani oʻzgartiring yoki fayldan reja qoʻshing.
compare-show = Koʻrsatish: { $name }
compare-base = Nima bilan taqqoslash
command-compare-file = Fayldan reja qoʻshish…
compare-all = Bir xillari ham
compare-cell = { $variant }, { $programme }: { $value }
compare-why = “{ $name }” “{ $base }”dan nimasi bilan farq qiladi
compare-explained = Qaysi variant tushuntirilsin
compare-no-split = Javoblardan biri xato, farqni boʻlib boʻlmaydi
compare-same = Summalar bir xil
compare-order = Qismlar aniq qoʻshiladi. Ular savollar tartibida, har biri avvalgilari ustiga olingan; boshqa tartibda ayrim qismlar boshqacha boʻlishi mumkin.
compare-months = Reja oylari
compare-is-base = Asos
compare-programmes = Dasturlar
compare-answers = Javoblar va talqinlar
compare-one-shown = Taqqoslash uchun ikkinchi ustunni yoqing
compare-take-away = { $file } faylini olib tashlash
# $what is the line above; the same file may stand there twice
compare-take-away-nth = { $what } ({ $number })
compare-drop = Yoki shu koʻrinish ochiqligida rejani oynaga sudrab keling
# $name is the column
compare-problem = { $name }: { $problem }
dialog-compare = Taqqoslash uchun reja qoʻshish

## The timeline

timeline-programmes = Dasturlar
timeline-all = Butun reja
timeline-five-years = Besh yil
timeline-year = Bir yil
timeline-earlier = Oldinroq
timeline-later = Keyinroq
timeline-row = { $programme }: { $runs }
timeline-run = { $outcome } { $first } – { $last }
timeline-month = { $month }: { $outcome } { $amount }
timeline-change = { $date }dan: { $what }
timeline-legend = Toʻliq: huquq boʻyicha beriladi. Kontur: koʻpi bilan yoki xizmat. Chiziq ×: rad etilgan. Nuqtali ?: nomaʼlum yoki manbalar jim. Tik punktir: qonun nimanidir tugatadi yoki oʻzgartiradi.
timeline-step = { $fact }: { $month }dan { $value }, suring yoki strelkalar bilan
timeline-moved-nothing = Hech bir summa oʻzgarmaydi
timeline-thresholds = { $programme } nimani oʻlchaydi va chegaralar
timeline-all-thresholds = Barcha chegaralari
timeline-headroom = { $name }, { $first } – { $last }: { $then }

## What if

what-if-remove = Olib tashlash: { $fact }
what-if-add = Boshqa javobni surish…
what-if-nothing = Savolga son bilan javob bering, keyin uni shu yerda surish mumkin
what-if-curve = Summa javobga qarab: { $fact }
what-if-total = Qaysi summa chizilsin
what-if-plot = Egri chiziq: { $total } – { $fact }
what-if-point = { $value }: { $amount }
what-if-goal-title = Maqsad
what-if-goal = Nima beradi
what-if-goal-hint = summa
what-if-goal-exactly = { $value } aynan { $amount } beradi, kichikroq javob bermaydi (eng kichik javob: { $first })
what-if-goal-between = { $first } – { $last } oraligʻida hech bir javob aynan shuncha bermaydi: { $value } – { $amount }, { $other } – { $more }
what-if-goal-above = { $first } – { $last } oraligʻidagi har qanday javob koʻproq beradi: eng kami { $amount }, { $value } boʻlganda
what-if-goal-below = { $first } – { $last } oraligʻidagi har qanday javob kamroq beradi: eng koʻpi { $amount }, { $value } boʻlganda
what-if-goal-exactly-tried = { $first } – { $last } oraligʻida sinalgan javoblardan { $value } aynan { $amount } beradi
what-if-goal-between-tried = { $first } – { $last } oraligʻida sinalgan javoblarning hech biri aynan shuncha bermaydi: { $value } – { $amount }, { $other } – { $more }
what-if-goal-above-tried = { $first } – { $last } oraligʻida sinalgan har bir javob koʻproq beradi: eng kami { $amount }, { $value } boʻlganda
what-if-goal-below-tried = { $first } – { $last } oraligʻida sinalgan har bir javob kamroq beradi: eng koʻpi { $amount }, { $value } boʻlganda
what-if-turn-to = { $value } qoʻyish
what-if-jumps = Sakrash joylari
what-if-looking = Hali qidirilmoqda
what-if-no-jumps = Ikki chet orasida sakrash yoʻq
what-if-no-jumps-tried = Sinalgan qiymatlar orasida sakrash topilmadi
what-if-tried = { $count } ta qiymat sinaldi, hammasi emas: ikkitasi orasidagi tor sakrash koʻrinmay qolgan boʻlishi mumkin
what-if-jump = { $before } va { $after } orasida: { $programmes }
what-if-jump-said = { $jump }, { $amount }
what-if-value = Qiymati: { $fact }
what-if-least = Chiziq boshi: { $fact }
what-if-most = Chiziq oxiri: { $fact }

## The law, to read

law-programmes = Dasturlar
law-numbers = Sanalar boʻyicha raqamlar
law-questions = Ochiq savollar
law-sources = Manbalar
law-duties = Majburiyatlar
law-cases = Ishlangan holatlar
law-find = Qonundan topish
law-nothing = Bu yerda “{ $text }” haqida hech narsa yoʻq
law-entry = { $name }, { $beside }
law-span = { $from } – { $until }
law-span-open = { $from }dan
law-window = Ketma-ket { $months } davom etadi
law-open = Tayanadigan ochiq savollar: { $questions }
law-value = { $date }dan { $value }
law-default = standart
law-chosen = shu rejada tanlangan
law-rests = Taalluqli: { $programmes }
law-cases-about = Qonun boʻyicha qoʻlda hisoblangan; har biri shu yerda kompaniya rejasi kabi baholanadi.
law-cases-run = Hozir tekshirish
law-cases-stop = Toʻxtatish
law-cases-counts = { $all } tadan { $run } tasi tekshirildi, mos kelmadi: { $failed }

## The glossary

command-glossary = Lugʻat…
dialog-glossary = Lugʻat
find-glossary = Soʻz topish

## Studies and the best plan

study-moves = Bu nimaga bogʻliq
study-chances = Nima chiqishi mumkin
study-draws = Barcha sonlar, xarajatlar va kelgusi sanalar yuqoridagi chegaralardan tasodifiy olinadi, koʻproq ehtimolli qiymatlar; sinovlar: { $draws }
study-all = Barcha javoblar
study-low = Eng kami: { $fact }
study-high = Eng koʻpi: { $fact }
# The range of an answer that was tried, before its two ends.
study-range = Sinab koʻrilgan oraliq:
# Beside a bar: the answer that makes its end.
study-least-at = Eng kami: { $value }
study-most-at = Eng koʻpi: { $value }
best-title = Eng yaxshi reja
best-intro = Nima oʻzgarishi mumkinligini belgilang: ish haqidan keyin eng koʻp qoladigan reja topiladi; barcha qiymatlar sinalsa, isbotlanadi
best-add = Yana bir javob oʻzgarsin…
best-remove = { $fact } { $month } oyidan oʻzgarmaydi
best-from = Qaysi oydan: { $fact }
best-low = Kamida: { $fact }, { $month }
best-high = Koʻpi bilan: { $fact }, { $month }
best-any = istalgan javob
best-find = Eng yaxshi rejani topish
best-stop = Toʻxtatish
heat-two = Birdaniga ikki javob
heat-across = Gorizontal
heat-down = Vertikal
heat-alike = Ikki xil savol tanlang
heat-unknown = hisoblab boʻlmaydi
heat-cell = { $across }, { $down }: { $amount }
heat-colours = Qizil – rejadagidan kam, yashil – koʻp; ramka – rejaning oʻzi
