# What is wrong, and in .help what to do about it. $found is what the file or the field holds.

# How a mistake is put together; $text is one of the messages below.
problem-error = xato: { $text }
problem-warning = ogohlantirish: { $text }
problem-path = { $text } (joyi: { $path })
problem-question = { $text } (savol: “{ $question }”)
problem-meant = “{ $meant }” demoqchimidingiz?


## Numbers

error-number-empty = Son yetishmaydi
    .help = Son yozing, masalan 1200 yoki 0.5
error-number-comma = Vergulli sonni ikki xil tushunish mumkin: “{ $found }”
    .help = Faylda kasr qismidan oldin nuqta, mingliklar orasida boʻsh joy yoziladi: 1 200.50; oynadagi shaklda vergul ham mumkin
error-number = “{ $found }” son emas
    .help = Raqamlar yozing; faylda kasr qismidan oldin nuqta qoʻyiladi: 1200.50, oynadagi shaklda vergul ham mumkin
error-number-too-large = Bu sonning raqamlari aniq hisoblash uchun juda koʻp: “{ $found }”
    .help = Koʻpi bilan 28 xonali son yozing
error-share-unit = Foiz belgisi yozilmagan: “{ $found }”
    .help = Ulushni foizda yozing: 85%


## Money

error-money-unit = Valyuta yozilmagan: “{ $found }”
    .help = Sondan keyin valyutani yozing: UZS, USD, EUR yoki RUB
error-currency = Bu yerda bunday valyuta ishlatilmaydi: { $unit }
    .help = Summani shu valyutalardan birida yozing: UZS, USD, EUR, RUB
error-money-wrong-unit = “{ $unit }” valyuta emas
    .help = Sondan keyin valyutani yozing: UZS, USD, EUR yoki RUB
error-money-precision = Kasr raqamlari ikkitadan koʻp: “{ $found }”
    .help = Summani ikki kasr raqamigacha yaxlitlang


## Months and dates

error-month = “{ $found }” oy emas
    .help = Yil, chiziqcha va oyning ikki raqamini yozing: 2026-07
error-month-no-such = “{ $found }” degan oy yoʻq
    .help = Yildan keyin oyni 01 dan 12 gacha yozing
error-date = “{ $found }” sana emas
    .help = Yil, oy va kunni 2026-07-31 kabi yoki oyni 2026-07 kabi yozing
error-date-no-such = “{ $found }” degan kun yoʻq
    .help = Kun va oyni tekshiring


## Answers

error-wrong-unit = “{ $unit }” bu javobning birligi emas
    .help = Birlikni yozmang: nima sanalishi savolda aytilgan
error-not-whole = “{ $found }” butun son emas
    .help = Kasrsiz son yozing
error-range = “{ $found }” oraliqdan tashqarida
    .help = Shu oraliqdagi qiymatni yozing: { $least } – { $most }
error-rate-zero = { $currency } kursi “{ $found }” boʻlishi mumkin emas
    .help = 1 { $currency } necha soʻm turishini yozing
error-rate-precision = Kasr raqamlari oltitadan koʻp: “{ $found }”
    .help = Kursni olti kasr raqamigacha yaxlitlang
# $options lists the choices
error-option = “{ $found }” javoblar orasida yoʻq
    .help = Birini tanlang: { $options }
error-answer-twice = { $month } uchun ikkita javob bor
    .help = Ikkisidan birini olib tashlang
error-month-range = { $found } rejalash mumkin boʻlgan oylardan tashqarida
    .help = { $first } – { $last } oraligʻidan oy yozing
warning-rulebook-other = Reja { $found } ({ $version }) qoidalar toʻplami bilan tuzilgan; raqamlar { $used } ({ $used-version }) boʻyicha
    .help = Ikkalasi orasida qonun beradigan imtiyozlar oʻzgargan boʻlishi mumkin
warning-rulebook-old = Qonunchilik { $version } holatiga, bir yildan koʻp oʻtgan
    .help = Raqamga tayanishdan oldin yangiroq versiyani qidiring
warning-variant-twice = Ikkita variantning nomi “{ $found }”: { $first }- va { $second }-satrlarda
    .help = Ikkinchisining nomi endi “{ $now }”
warning-variant-long = Variant nomi { $most } belgidan uzun
    .help = Uning nomi endi “{ $now }”
warning-company-long = Kompaniya nomi { $most } belgidan uzun
    .help = U “{ $now }” holiga keltirildi; toʻliq nomi kompaniya haqidagi izohda turadi
error-name-long = Savol yoki talqin nomi { $most } belgidan uzun: “{ $found }”
    .help = Uni qisqartiring yoki olib tashlang
error-more = Yana { $count } ta xato bor
    .help = Avval yuqoridagilarini tuzating
warning-more = Yana { $count } ta ogohlantirish bor
    .help = Ular ham shunday: avval yuqoridagilarini tuzating
warning-fact-unknown = Bu qoidalar toʻplamida “{ $found }” degan savol yoʻq
    .help = Javob saqlanadi, lekin taʼsir qilmaydi
warning-reading-unknown = Bu qoidalar toʻplamida “{ $found }” degan ochiq huquqiy savol yoʻq
    .help = Tanlov saqlanadi, lekin taʼsir qilmaydi
warning-option-unknown = “{ $found }” { $reading } talqinlari orasida yoʻq
    .help = Oʻrniga birinchi talqin olinadi


## Plans

error-plan-empty = Fayl boʻsh
    .help = Boshqa faylni oching yoki yangi reja boshlang
error-plan-size = Fayl hajmi juda katta, koʻpi bilan { $most } MB
    .help = Kerakli fayl shu ekanini tekshiring
error-plan-format = Reja formati { $found }, bu versiya oʻqiydigan format { $known }
    .help = Uni yozgan yoki undan yangi Imtiyoz versiyasida oching
error-plan-no-variant = Rejada variant yoʻq
    .help = Variant qoʻshing: variants: [(name: "…", answers: {"{"}…{"}"})]
error-plan-months = Rejada { $found } oy boʻlishi mumkin emas
    .help = Oylar sonini 1 – { $most } oraligʻida yozing
error-no-rate = Rejaning ayrim oylarida { $currency } kursi yoʻq
    .help = { $currency } kursini kiriting yoki summalarni boshqa valyutada koʻrsating
error-overflow = Summalar aniq hisoblash uchun juda katta: { $programme }
    .help = Bu savolga javobni tekshiring: { $fact }
error-overflow-law = Qonundagi sonlar aniq hisoblash uchun juda katta: { $programme }
    .help = Qoidalar toʻplamidan raqamlari haddan ortiq koʻp sonni toping
error-currency-shown = “{ $found }” summalarni koʻrsatish mumkin boʻlgan valyuta emas
    .help = Birini tanlang: { $known }
error-rulebook-size = Qoidalar toʻplami juda katta: barcha fayllari bilan koʻpi { $most } MB
    .help = Hech bir dasturga kerak boʻlmaganini olib tashlang
error-rulebook-park = Reja “{ $found }” qoidalar toʻplami uchun tuzilgan, ishlatilayotgani esa “{ $used }”
    .help = Uni oʻz qoidalar toʻplami bilan oching: --rulebook va uning papkasi
# $what is one of the names below
error-too-many = Chegaradan koʻp: eng koʻpi { $most } ta { $what ->
        [variants] variant
        [names] javob, talqin, izoh va boshqa dasturlar qismi
        [answers] javob, har bir variantda
        [facts] savol
        [readings] talqin
        [files] fayl
        [acts] hujjat
        [parameters] koʻrsatkich
        [definitions] taʼrif
        [programmes] dastur
        [duties] majburiyat
        [stakes] oqibat
        [options] variant, har bir roʻyxatda
        [values] qiymat, har bir koʻrsatkichda
        [versions] tahrir, har bir taʼrifda
        [rules] qoida, har bir dasturda
        [conditions] shart, har bir qoidada
        [limits] chegara, har bir qoidada
        [steps] qadam, barcha ifodalarda
        [numbers] son va sana
       *[other] { $what }
    }
    .help = Ayrimlarini olib tashlang


## The command line

# $known lists the names there are
error-programme = “{ $found }” degan dastur yoʻq
    .help = Birini tanlang: { $known }
error-variant = “{ $found }” degan variant yoʻq
    .help = Birini tanlang: { $known }
error-outside-plan = “{ $found }” rejadan tashqarida
    .help = Reja oraligʻi: { $first } – { $last }
error-year = “{ $found }” yil emas
    .help = Yilni yozing, masalan 2026
error-no-window = Imtiyoz dasturining bu yigʻmasida oyna yoʻq
    .help = --help sanaydigan buyruqni yoki oynali yigʻmani ishlating


## Files

error-file-exists = Bu fayl allaqachon bor
    .help = Boshqa nom tanlang yoki avval faylni oʻchiring

error-file-open-elsewhere = Fayl boshqa oynada ochiq
    .help = Uni oʻsha yerda yoping yoki boshqa nom bilan saqlang
error-file-folder = Bu fayl emas, papka
    .help = Undagi faylni koʻrsating
error-folder-none = Bu yerda papka boʻlishi kerak, lekin bu papka emas
    .help = Yoʻlni tekshiring
error-folder-no-leave = Bu papkaga kirishga ruxsatingiz yoʻq
    .help = Egasidan ruxsat soʻrang yoki boshqa papka tanlang
error-file-special = Bu fayl emas, { $what ->
        [pipe] kanal
        [socket] soket
       *[other] qurilma
    }
    .help = Oddiy faylni koʻrsating
error-file-loop = Havolalar aylanib oʻziga qaytadi, ortida fayl yoʻq
    .help = Faylning oʻzini koʻrsating
error-file-name-long = Fayl nomi yoki yoʻli juda uzun
    .help = Qisqaroq nom tanlang
error-over-newer = Bu yerda yangiroq formatdagi reja turibdi, uning ustiga yozilmadi
    .help = Boshqa nom bilan saqlang; bu rejani Imtiyozning yangiroq versiyasi oʻqiydi
error-over-broken = Bu yerda oʻqib boʻlmaydigan reja turibdi, uning ustiga yozilmadi
    .help = Boshqa nom bilan saqlang
error-over-other = { $what ->
        [plan] Bu yerda reja turibdi
       *[other] Bu yerda boshqa turdagi fayl turibdi
    }, uning ustiga yozilmadi
    .help = Boshqa nom tanlang; terminalda --force uning ustiga yozadi
error-over-names = Faylning { $count } ta nomi bor, saqlash ularni bir-biridan ajratib qoʻyardi
    .help = Boshqa nom bilan saqlang; terminalda --force faqat shu nomga saqlaydi
error-over-changed = Fayl saqlanayotganda uni boshqa kimdir oʻzgartirdi
    .help = Hech narsa yozilmadi; faylni koʻrib chiqib, yana urinib koʻring
error-not-saved = Hech narsa yozilmadi: bunday fayl qayta ochilmas edi, chunki { $why ->
        [size] uning hajmi { $most } MB dan oshardi
        [none] rejada birorta ham variant qolmasdi
        [many] { $what ->
            [variants] rejada { $most } tadan koʻp variant boʻlardi
            [names] rejada { $most } tadan koʻp javob, talqin va izoh boʻlardi
           *[other] bitta variantda { $most } tadan koʻp javob boʻlardi
        }
        [months] reja oylari rejalashtirish mumkin boʻlgan davrdan chiqib ketardi
       *[other] unda kerakli narsa yozilmagan boʻlardi
    }
    .help = { $why ->
        [size] Izohlarni qisqartiring yoki variantlarni kamaytiring, soʻng qayta saqlang
        [none] Kamida bitta variantni qoldiring
        [many] Ortiqchasini olib tashlang
        [months] Oylar sonini kamaytiring yoki ertaroqdan boshlang
       *[other] Ochiq reja oʻzgarmadi; iltimos, mualliflarga xabar bering
    }
warning-folder-link = Papkaga kirilmadi: u havola
    .help = Undagi rejalarni oʻqish uchun papkaning oʻzini koʻrsating
warning-folder-deep = Papkaga kirilmadi: u juda chuqur joylashgan
    .help = Unga yaqinroq papkani koʻrsating
error-folder-no-plan = Bu papkada reja fayli yoʻq
    .help = Reja fayllarining nomi .plan.ron bilan tugaydi
error-file-not-text = Shu yerdan boshlab fayl matn emas
    .help = Bu UTF-8 kodlashida saqlangan reja ekanini tekshiring
error-file-not-found = Bunday fayl yoʻq
    .help = Nomi va papkasini tekshiring
error-file-no-folder = Saqlash uchun bunday papka yoʻq
    .help = Boshqa papka tanlang yoki avval shuni yarating
error-file-no-leave-read = Bu faylni oʻqishga ruxsatingiz yoʻq
    .help = Egasidan ruxsat soʻrang yoki boshqa fayl tanlang
error-file-no-leave-write = Bu yerga yozishga ruxsatingiz yoʻq
    .help = Boshqa nom bilan yoki boshqa papkaga saqlang
error-file-disk-full = Disk toʻlgan
    .help = Joy boʻshating yoki boshqa joyga saqlang
error-file-read-only = Bu diskka yozib boʻlmaydi
    .help = Boshqa joyga saqlang
# $reason is what the system says, in its own language
error-file-read = Faylni oʻqib boʻlmadi
    .help = Tizim xabari: { $reason }
error-file-write = Faylni yozib boʻlmadi
    .help = Tizim xabari: { $reason }


## The form of a file

error-ron = Bu turdagi faylda bu yerda boshqa narsa turadi
    .help = Bu joyni oʻqiladigan fayl bilan solishtiring
error-ron-empty = Fayl boʻsh
    .help = Namunadan yoki saqlangan fayldan boshlang
error-ron-ends = Fayl vaqtidan oldin tugagan
    .help = Har bir qavsni yoping: ( uchun ), [ uchun ], {"{"} uchun {"}"}
error-ron-deep = Qavslar ichma-ich juda chuqur
    .help = Takror-takror ochilgan qavslar bor-yoʻqligini tekshiring
# $expected lists the names that may stand there
error-ron-unknown-field = “{ $found }” bu yerda nomaʼlum
    .help = Bu yerda mumkin: { $expected }
error-ron-missing-field = “{ $field }” yetishmaydi
    .help = Yopuvchi qavsdan oldin qoʻshing: { $field }: …
error-ron-duplicate-field = “{ $field }” bu yerda ikki marta yozilgan
    .help = Ikkisidan birini olib tashlang
error-ron-unknown-variant = “{ $found }” tanlovlar orasida yoʻq
    .help = Birini tanlang: { $expected }
error-ron-wrong-name = “{ $found }” bu yerda turishi mumkin emas
    .help = { $expected } nomini yoki faqat ochuvchi qavsni yozing
error-ron-name-missing = Qavsdan oldin nom yetishmaydi
    .help = Oldiga { $expected } yozing
error-ron-extension = “{ $found }” fayl formatiga nomaʼlum
    .help = Uni #! bilan boshlanadigan satrdan olib tashlang
error-ron-expected-text = Bu yerda qoʻshtirnoqdagi matn boʻlishi kerak
    .help = Uni toʻgʻri qoʻshtirnoqda yozing: "…"
error-ron-quotes = Bu qoʻshtirnoqlar toʻgʻri shaklda emas
    .help = Matnlarni toʻgʻri qoʻshtirnoqda yozing: "…"
error-ron-expected-number = Bu yerda butun son boʻlishi kerak
    .help = Faqat raqam yozing, qoʻshtirnoqsiz
error-ron-number-range = Bu son bu yer uchun juda katta yoki juda kichik
    .help = Raqamlari va ishorasini tekshiring
error-ron-expected-boolean = Bu yerda ha yoki yoʻq boʻlishi kerak
    .help = true yoki false deb yozing, qoʻshtirnoqsiz
error-ron-expected-list = Bu yerda roʻyxat boʻlishi kerak
    .help = Kvadrat qavsda, vergullar bilan yozing: [ …, … ]
error-ron-expected-map = Bu yerda nomlangan yozuvlar roʻyxati boʻlishi kerak
    .help = Jingalak qavsda, vergullar bilan yozing: {"{"} …: …, …: … {"}"}
error-ron-expected-group = Bu yerda ochuvchi qavs “(” boʻlishi kerak
    .help = Maydonlarni qavsda, vergullar bilan yozing: ( …: …, …: … )
error-ron-expected-comma = Bu yerda vergul yoki yopuvchi qavs boʻlishi kerak
    .help = Oldidagi yozuvni tekshiring: vergul, qavs yoki qoʻshtirnoq yetishmaydi
error-ron-expected-colon = Bu yerda ikki nuqta boʻlishi kerak
    .help = Nom bilan qiymat orasiga ikki nuqta qoʻying
error-ron-expected-close = Bu yerda yopuvchi qavs boʻlishi kerak
    .help = Qavsni yoping yoki ichidagi ortiqchasini olib tashlang
error-ron-expected-name = Bu yerda nom boʻlishi kerak
    .help = Qoʻshtirnoqsiz, harf, raqam va _ bilan yozing
error-ron-length = Bu yerda qiymatlar soni boshqa boʻlishi kerak
    .help = Bu joyni oʻqiladigan fayl bilan solishtiring
error-ron-character = “{ $found }” bu yerda turishi mumkin emas
    .help = Uni olib tashlang yoki matnni qoʻshtirnoqqa oling
error-ron-trailing = Oxirgi yopuvchi qavsdan keyin yana yozuv bor
    .help = Uni olib tashlang yoki erta yopilgan qavsni qidiring
error-ron-text-open = Shu yerda boshlangan matnning yopuvchi qoʻshtirnogʻi yoʻq
    .help = Oxiriga qoʻshtirnoq qoʻying
error-ron-escape = Bu teskari chiziqdan keyin notoʻgʻri belgi turibdi
    .help = Teskari chiziq uchun \\, qoʻshtirnoq uchun \", yangi satr uchun \n yozing
error-ron-comment-open = Bu izoh tugallanmagan
    .help = Tugagan joyiga */ yozing


## Texts and languages

error-language = “{ $found }” tilida matnlar yoʻq
    .help = Birini tanlang: { $known }
error-ftl = Bu xabar emas
    .help = nom = matn shaklida yozing, keyingi satrlarini boʻsh joy bilan boshlang
# $expected is one character
error-ftl-token = Bu yerda “{ $expected }” boʻlishi kerak
    .help = nom = matn shaklida yozing, keyingi satrlarini boʻsh joy bilan boshlang va har bir qavsni yoping
error-ftl-value = Bu yerda matn yetishmaydi
    .help = Tenglik belgisidan keyin matnni yozing
error-ftl-default = Bu tanlovga yulduzchali bitta variant kerak
    .help = Qolgan hollar variantiga yulduzcha qoʻying: *[other]
error-ftl-choice = Variantlardan faqat oʻzgaruvchi tanlay oladi
    .help = Oʻqdan oldin oʻzgaruvchini yozing: {"{"} $name -> …
error-ftl-text-open = Shu yerda boshlangan matnning yopuvchi qoʻshtirnogʻi yoʻq
    .help = Shu satr oxiriga qoʻshtirnoq qoʻying
error-ftl-escape = Bu teskari chiziqdan keyin notoʻgʻri belgi turibdi
    .help = Teskari chiziq uchun \\, qoʻshtirnoq uchun \", kod bilan beriladigan belgi uchun \u00A0 yozing
error-ftl-brace = Bu yopuvchi jingalak qavsning ochuvchisi yoʻq
    .help = Uni olib tashlang yoki qavsni koʻrsatish uchun {"{\"}\"}"} yozing
error-ftl-function = Bu matnlarda funksiyalar yoʻq
    .help = Faqat oʻzgaruvchini yozing; sonlar usiz ham til qoidasi bilan yoziladi
error-ftl-nested = Jingalak qavs ichida jingalak qavs bor
    .help = Har bir nom atrofida bir juft qavs yozing
error-ftl-number = { $found } soni juda uzun
    .help = Uzun sonlarni matn qilib yozing
error-ftl-long = “{ $found }” matni { $most } belgidan uzun
    .help = Matnni qisqartiring
error-ftl-brackets = Bu xabarda qavslar juda koʻp
    .help = Xabarni bir nechtaga boʻling
error-ftl-duplicate = “{ $found }” bu yerda ikki marta yozilgan, birinchisi { $line }-satrda
    .help = Ikkisidan birini olib tashlang
error-ftl-duplicate-file = “{ $found }” bu joyda allaqachon bor: { $place }
    .help = Ikkisidan birini olib tashlang


## The window

error-no-display = Oyna ochish uchun ekran yoʻq
    .help = Dasturni ish stolidan oching yoki “imtiyoz --help” sanaydigan buyruqlarni ishlating
error-page-not-shown = Bu sahifani hech bir brauzer ochmadi: { $link }
    .help = Manzilni nusxalab, oʻzingiz oching

error-goal = --goal uchun --by va oʻzgarishi mumkin boʻlgan javob kerak
    .help = Uni koʻrsating, masalan --by it_specialists; savollarni “imtiyoz facts” sanab beradi

error-goal-service = { $programme } – summasi yoʻq xizmat, shuning uchun hech bir javob uni summaga yetkazmaydi
    .help = --programme ni olib tashlang yoki toʻlaydigan yoxud tejaydigan dasturni ayting; --goal boʻlmasa, bu xizmatni nima ochishi aytiladi
error-goal-no-range = “{ $found }” savoliga hech bir javobda summani hisoblab boʻlmaydi
    .help = Dastur bogʻliq boʻlgan boshqa savollarga javob bering
error-unanswered = “{ $found }” savoliga javob yoʻq: uni oʻzgartirish emas, berish kerak
    .help = Avval rejada shu savolga javob bering
error-ends = “{ $found }” – javob chegarasi emas
    .help = Savolni va ikkala chegarani yozing, avval kichigini, masalan it_specialists=40..60
error-no-question = “{ $found }” degan savol yoʻq
    .help = Savollarni “imtiyoz facts” sanab beradi
error-no-range = “{ $found }” javobining bu yerda chegarasi yoʻq
    .help = Savolga javob yoʻq, javob nolga teng yoki u maslahat bilan oʻzgarmaydi
error-no-draws = Birorta ham sinovni hisoblab boʻlmadi
    .help = Chegaralarni toraytiring: har bir sinovda juda katta son bor
error-price-unknown = Oʻzgarishlar qancha turishi nomaʼlum
    .help = Rejaning har bir oyida IT mutaxassislarning oʻrtacha ish haqini koʻrsating
error-too-many-plans = Bitta dastur shu javoblarning { $most } dan ortiq birikmasiga bogʻliq
    .help = Kamroq javob oʻzgarishiga ruxsat bering yoki chegaralarni toraytiring

error-print = Sahifani yozib boʻlmadi: { $why }
    .help = HTML bilan urinib koʻring va bu haqda xabar bering

error-report-form = “{ $found }” bilan tugaydigan hisobot yoʻq
    .help = Fayl nomi quyidagilardan biri bilan tugasin: { $known }

error-report-currency = Jadvallar kitobi qonun valyutasida yoziladi: { $currency }
    .help = --currency ni olib tashlang

warning-total-moved = { $variant }: { $total }: reja saqlanganda { $before }, hozir { $now }
    .help = Shundan beri huquq yoki qoidalar toʻplami oʻzgargan

warning-acts-since = Shundan beri chiqqan, bu summalar tayanadigan hujjatlar: { $acts }
    .help = «imtiyoz rulebook diff» ikki qoidalar toʻplamining farqini hujjatma-hujjat aytadi

warning-moved-by-act = { $variant }: { $total }: { $amount }, sababi { $act }
    .help = Hamma hujjatlarning qismlari reja tuzilgandan beri oʻzgarganiga teng

error-paste-no-plan = Bu matnda reja yoʻq
    .help = Rejani toʻliq, birinchi qavsdan oxirgisigacha koʻchiring

error-merge = Bu ikkalasini birlashtirib boʻlmaydi
    .help = Rejaning ikki nusxasini, ulardan oldin ikkalasi kelib chiqqan faylni koʻrsating

error-key = Imzo kaliti oʻqilmaydi yoki yaratilmaydi: { $why }
    .help = U yerdagini olib tashlang yoki papkani yozish uchun oching
error-sign-name = Imzo yonidagi ism { $most } belgidan uzun boʻlmaydi va unda koʻrinmas belgi turmaydi
    .help = Faqat ismni yozing: kim imzolaganini kalit aytadi
error-key-open = Imzo kalitini boshqalar ham oʻqiy oladi: u endi sir boʻlmasligi mumkin
    .help = Uni hech kim koʻchirib ololmagan boʻlsa, bajaring: chmod 600 "{ $file }". Kimdir olgan boʻlishi mumkin boʻlsa, faylni oʻchiring: keyingi imzoda yangi kalit yaratiladi
error-key-none = Imzo kaliti oʻrnida kalit emas, boshqa narsa turibdi
    .help = Kalitni nusxasidan tiklang yoki bu faylni boshqa joyga koʻchiring: keyingi imzoda yangi kalit yaratiladi
warning-known-keys = Maʼlum kalitlar roʻyxati oʻqilmadi va { $file } fayliga koʻchirildi: har bir kalit yana yangi sanaladi
    .help = Kalitlarni birinchi safardagidek imzolovchilar aytgani bilan solishtiring
warning-unprinted = Xatda shriftida yoʻq belgilar oʻrnida kvadratlar turibdi: { $letters }
    .help = HTML qilib yozing: brauzerda bu belgilar bor
