# Mistakes in a rulebook, for those who write one. $left, $right and $wanted are units such as
# money, person, share or money/month, or the word condition.

error-rulebook-file-missing = Qoidalar toʻplamida { $file } fayli yoʻq
    .help = Uni papkaga qoʻshing, roʻyxati boʻsh boʻlsa ham: []
error-name-unknown = “{ $found }” nomli { $what ->
        [fact] savol
        [value] savol, koʻrsatkich yoki taʼrif
        [parameter] koʻrsatkich
        [unit] birlik
        [act] hujjat
        [option] variant
        [programme] dastur
        [reading] ochiq huquqiy savol
       *[other] { $what }
    } yoʻq
    .help = Yozilishini tekshiring yoki qoidalar toʻplamiga qoʻshing
error-name-twice = “{ $found }” nomi ikki marta berilgan
    .help = Biriga boshqa nom bering
error-name-form = “{ $found }” nom boʻla olmaydi
    .help = Kichik harf bilan boshlang, faqat kichik lotin harflari, raqamlar va _ ishlating
error-id-long = Bu nom { $most } belgidan uzun: “{ $found }”
    .help = Uni qisqartiring
error-options = Tanlovda kamida bitta, koʻpi bilan { $most } ta variant boʻladi
    .help = Variant qoʻshing yoki olib tashlang
error-reading-options = Ochiq savolga kamida ikkita talqin kerak
    .help = Boshqa talqinlarni qoʻshing yoki savolni qoidalarda hal qiling
error-rate-fact = “{ $found }” bu valyutaning kursi emas
    .help = Shu valyuta uchun rate turidagi savolni koʻrsating
error-fact-kind = “{ $found }” bu yerda kerakli turda emas
    .help = Toʻgʻri turdagi savolni koʻrsating: tanlov, sana yoki son
error-not-costs = “{ $found }” xarajatlar roʻyxati emas
    .help = costs turidagi savolni koʻrsating
error-not-months = “{ $found }” oylar soni emas
    .help = 1 dan 204 gacha butun son yozing, masalan 12 months
error-not-number = “{ $found }” son emas
    .help = Tanlov uchun OneOf kabi tekshiruv, undan son olish uchun Choose yoki Lookup ishlating
error-not-condition = Bu yerda shart kerak, bu esa { $right } birligida
    .help = AtLeast yoki MoreThan kabi taqqoslang
error-not-share = Bu yerda ulush kerak, bu esa { $right } birligida
    .help = Ulush yoki ulush beradigan taʼrifni yozing
error-units-sum = Birliklari har xil: { $left } va { $right }
    .help = Birini koʻpaytma yoki nisbat bilan oʻgiring
error-units-compare = Bularni taqqoslab boʻlmaydi: { $left } va { $right }
    .help = Bir xil birlikdagi qiymatlarni taqqoslang
error-units-branches = Hollarning birliklari har xil: { $left } va { $right }
    .help = Barcha hollarni bir xil birlikda yozing
error-units-versions = Tahrirlarning birliklari har xil: { $left } va { $right }
    .help = Barcha tahrirlarni bir xil birlikda yozing
error-units-amount = Foyda pul summasi boʻlishi kerak, bu esa { $right } birligida
    .help = Uni summaga koʻpaytiring
error-two-currencies = Bu yerda ikki valyuta taqqoslangan
    .help = Ikkala summani bir xil valyutada yozing
error-lookup-incomplete = “{ $found }” variantlarining baʼzilari uchun hol yoʻq
    .help = Har bir variant uchun yoki qolganlari uchun bitta hol qoʻshing
error-brackets = Faqat oxirgi pogʻona chegarasiz boʻlishi mumkin va shart
    .help = Oxirgisidan boshqa har bir pogʻonaga chegara yozing
error-no-item = Bu yerda xarajat bandi yoʻq
    .help = Uni faqat bandlar boʻyicha foydada ishlating
error-benefit-kind = Dastur turi va foydasi mos emas
    .help = service turi uchun Service foydasini yozing, boshqasi uchun yozmang
error-no-rules = Bunda tahrir yoʻq
    .help = Amalga kirish sanasi bilan tahrir qoʻshing
error-versions-order = Tahrirlar sana tartibida emas
    .help = Oldingi sanani birinchi qoʻying
error-versions-overlap = Bu tahrir yuqoridagisi tugamasdan boshlanadi
    .help = Avval yuqoridagisini tugating yoki uning oxirini yozmang
error-units-share = Penya kunlik ulush boʻlishi kerak, bu esa { $right } birligida
    .help = Ulush yozing, masalan yillik stavkani kunlar soniga boʻlib
error-duty-not-yearly = Keyingi yildagi kun uchun yillik majburiyat kerak
    .help = every: year deb yozing yoki keyingi oy kunini DayAfter bilan bering
error-duty-day = “{ $found }” – 1 – { $most } oraligʻidagi butun son emas
    .help = Oy raqamini yoki undagi kunni yozing
error-duty-not-cost = “{ $found }” hech qanday toʻlov belgilamaydi
    .help = cost turidagi dasturni koʻrsating yoki summani yozing
error-stake-kind = “{ $found }” qaytarib olinadigan summa bermaydi
    .help = Oylari qoʻshiladigan dasturlarni koʻrsating, xarajatlarni emas
error-cycle = “{ $found }” oʻziga bogʻliq
    .help = Uni hisoblanadigan qismlaridan olib tashlang

error-too-deep = “{ $found }” ostida { $most } tadan ortiq ketma-ket qadam bor
    .help = U tayanadigan ifodalar, taʼriflar va dasturlar zanjirini qisqartiring
error-expression-large = “{ $found }” bitta ifodada, barcha oylari bilan, { $most } tadan ortiq joyga qaraydi
    .help = Qismlarini alohida taʼrif qiling yoki kamroq oy oling
error-explanation-large = “{ $found }” izohi har oyga { $most } tadan ortiq qator olardi
    .help = U kamroq taʼrifga tayansin yoki kamroq oyga qarasin
error-readings-many = “{ $found }” dasturida ochiq savollar soni: { $readings }; ularga birgalikda { $most } tadan ortiq usulda javob berish mumkin
    .help = Bitta dasturda kamroq savol boʻlsin: eng kam va eng koʻp summa har bir usul uchun hisoblanadi
error-until-first = Bu kuchga kirishidan oldin tugaydi
    .help = Boshlanishidan keyingi oxirni yozing yoki yozmang
error-list-empty = Bu roʻyxat boʻsh
    .help = Unga kiradiganini yozing yoki roʻyxatni olib tashlang
error-bounds-order = Eng kichik javob eng kattasidan katta
    .help = Kichigini least deb yozing
error-bound-kind = “{ $found }” bunday javoblarga chegara boʻla olmaydi
    .help = Chegarani javob kabi yozing: 60, 85% yoki 900 USD; tanlov, sana va ha-yoʻq javoblarining chegarasi yoʻq
error-starter = “{ $found }” yangi rejaning birinchi javobi boʻla olmaydi
    .help = Savol turidagi, chegarasidan chiqmaydigan javob yozing
error-date-far = “{ $found }” juda uzoq sana
    .help = 1900–2199-yillardagi kunni yozing
error-limit-negative = Bu chegara noldan past
    .help = Eng koʻpi bilan qancha toʻlanishini yozing: nol yoki undan koʻp
error-rate-series = “{ $found }” kurs oʻrnini bosa olmaydi
    .help = Qiymatlari noldan katta, birliksiz sonlar boʻlgan koʻrsatkichni yozing: 12600
error-exchange-own = { $found } – qoidalar toʻplamining oʻz valyutasi
    .help = Kursni faqat boshqa valyutalar uchun bering
error-parameter-named = “{ $found }” boshqa qiymatda hisoblanadi: “{ $name }”; koʻrsatkich esa mustaqil son
    .help = Uni definitions.ron da taʼrif qilib yozing: Number("{ $found }")
error-link = “{ $found }” sahifa manzili emas
    .help = Manzilni toʻliq yozing: https:// yoki http:// bilan, boʻsh joysiz va uzel oldidagi ismsiz
error-control = Bu yerda koʻrinmaydigan belgi bor
    .help = Matnni bir qatorda, harf, raqam va koʻrinadigan belgilar bilan yozing
error-brackets-order = Bu pogʻona oldingisidan yuqorida tugamaydi
    .help = Pogʻonalarni chegarasi boʻyicha oʻsish tartibida qoʻying
error-words-taken = “{ $found }” – dasturning oʻz matni
    .help = Uni olib tashlang: qoidalar toʻplami faqat oʻz hujjatlari, savollari, sonlari va dasturlari uchun soʻz beradi
warning-words-for-nothing = “{ $found }” bu qoidalar toʻplamida hech narsani bildirmaydi
    .help = Yozilishini tekshiring yoki olib tashlang
error-words-stray = “{ $found }” matni bu qoidalar toʻplamidagi hech narsaga tegishli emas
    .help = Nomini toʻgʻrilang yoki matnni olib tashlang
error-words-none = “{ $found }” uchun soʻz yoʻq, tillar: { $languages }
    .help = Ularni texts/{ $file } faylida yozing: { $id } = …

## The check of a rulebook

error-unused = Hech narsa ishlatmaydi: { $what } “{ $found }”
    .help = Uni qoidada ishlating yoki olib tashlang
error-gap = { $month } oyidan kerak, lekin { $first } oldidan qiymati yoʻq: { $what } “{ $found }”
    .help = Oldingi qiymatni qoʻshing, qoidani keyinroq boshlang yoki boʻshliqni LawUnknown bilan eʼlon qiling
error-case-failed = “{ $case }”: { $what } – kutilgani { $expected }, chiqqani { $found }
    .help = Hisobni qonun boʻyicha qayta bajaring, soʻng misolni yoki qoidani tuzating
error-case-expects-nothing = “{ $case }” hech narsa kutmaydi
    .help = Nima chiqishi kerakligini yozing: outcome, amount yoki unmet
error-case-figure = “{ $found }” misol bu yerda kutishi mumkin boʻlgan raqam emas
    .help = 777600000.00 kabi summa, none yoki granted, refused kabi natija yozing
error-case-month = “{ $found }” bu misol oylaridan tashqarida
    .help = Misoldagi oy yoki yilni tanlang yoki misolni uzaytiring
error-case-missing = “{ $programme }” boʻyicha bu natijani kutadigan misol yoʻq: { $outcome }
    .help = Shunday natija beradigan, qoʻlda hisoblangan misol qoʻshing
error-case-missing-condition = “{ $programme }” boʻyicha “{ $condition }” sharti bajarilmaydigan misol yoʻq
    .help = Uni unmet ichida kutadigan misol qoʻshing
error-number-untested = { $found } oʻrniga { $changed } qoʻyilsa, buni hech bir misol payqamaydi
    .help = Aynan shu son yoki sanaga misol qoʻshing
