# Rulebooks set side by side, and the coverage page.

cli-about-diff = Ikki qoidalar toʻplami orasida nima oʻzgargani va bu rejada nimani siljitishini hujjatma-hujjat aytish
cli-about-coverage = Qoidalar toʻplamida nima bor va nima ochiq qolganini Markdown qilib chiqarish
cli-diff-dir = Bitta yoki ikkita qoidalar toʻplami: papka, ichkisi uchun “embedded”; bittasi ichkisi bilan yoki --rulebook bilan berilgani bilan solishtiriladi
cli-diff-plan = Raqamlari hujjatlar boʻyicha ajratiladigan reja; bir necha marta berish mumkin

## What changed. $name, $rule and $part are names; $before and $after what stood and stands there

diff-head = { $before } → { $after }
diff-none = Ikkalasida qonunchilik bir xil
diff-heading-currencies = Valyutalar
diff-heading-acts = Manbalar
diff-heading-facts = Savollar
diff-heading-parameters = Qonun belgilagan koʻrsatkichlar
diff-heading-definitions = Miqdorlar va tekshiruvlar
diff-heading-readings = Ochiq huquqiy savollar
diff-heading-programmes = Dasturlar
diff-heading-duties = Majburiyatlar va nima xavf ostida
diff-added = yangi
diff-removed = olib tashlangan
diff-currency = Qoidalar toʻplami valyutasi
diff-exchange = Valyuta kursi: { $currency }
diff-from = { $name }, { $from } kunidan
diff-rule = { $name }, { $from } kunidan qoida
diff-inside = { $rule }: { $part }
diff-part-scale = Summaning ulushi
diff-change = { $aspect }: { $before } → { $after }
diff-aspect = { $aspect }: { $says }
diff-nothing = yoʻq
diff-form = Boshqacha yozilgan, mazmuni oʻsha
diff-before = Undan oldin: { $value }
diff-cited = { $citation } ({ $confidence })
diff-beneficiary-when = { $beneficiary }, agar { $condition }
diff-options-added = Yangi variantlar: { $options }
diff-options-removed = Olib tashlangan variantlar: { $options }
diff-options-order = Variantlar tartibi boshqa
diff-aspect-currency = Valyuta
diff-aspect-rate = Kurs qaysi javobdan
diff-aspect-otherwise = Javob boʻlmasa
diff-aspect-date = Sana
diff-aspect-link = Havola
diff-aspect-confidence = Qanchalik ishonchli
diff-aspect-counted_by = Raqamlar nimani bildiradi
diff-counted_by-articles = moddalarni
diff-aspect-kind = Turi
diff-aspect-group = Guruh
diff-aspect-least = Kamida
diff-aspect-most = Koʻpi bilan
diff-aspect-starter = Boshlangʻich rejada
diff-aspect-value = Qiymat
diff-aspect-is = Mazmuni
diff-aspect-options = Variantlar, birinchisi odatdagisi
diff-aspect-default = Odatda
diff-aspect-beneficiary = Foyda oluvchi
diff-aspect-beneficiary-when = Boshqa foyda oluvchi
diff-aspect-certainty = Aniqlik
diff-aspect-rank = Bir xarajatni qoplaydiganlar orasida oʻrni
diff-aspect-from = Birinchi kun
diff-aspect-until = Usiz birinchi kun
diff-aspect-benefit = Foyda
diff-aspect-that = Shart
diff-aspect-conditions = Shartlar
diff-aspect-months = Davomiyligi
diff-aspect-limit = Limit
diff-aspect-share = Toʻlanadigan ulush
diff-aspect-per = Nimaga hisoblanadi
diff-aspect-when = Faqat agar
diff-aspect-source = Manba
diff-aspect-begins = Boshlanishi
diff-aspect-every = Qanchalik tez-tez
diff-aspect-by = Muddat
diff-aspect-bound = Kimga majburiy
diff-aspect-owed = Toʻlanadi
diff-aspect-stake = Xavf ostida
diff-aspect-restored = Baribir toʻlanadigan
diff-aspect-back = Qancha orqaga
diff-aspect-interest = Kunlik penya
diff-aspect-added = Qoʻshiladi
diff-added-a-month = { $amount }, har oy ({ $beneficiary })
diff-with-source = { $says } [{ $citation }]

## What it moves in a plan

diff-order = Qismlar yigʻindisi butunga teng. Tartib: hali hech narsa ishlatmagan yangiliklar, hujjati koʻrsatilmaganlar, soʻng hujjatma-hujjat sana va kod boʻyicha, sanasizlari oxirida, eng oxirida endi hech narsa ishlatmaydiganlari
diff-additions = Yangi va avval hech narsa ishlatmagan
diff-without-act = Hujjatsiz: savollar va valyutalar
diff-removals = Endi hech narsa ishlatmaydi
# $acts do not make a rulebook one after the other
diff-joined = Birga, chunki birinchisi oxirgisisiz turmaydi: { $acts }
diff-whole = Hammasi birga
diff-nothing-known-moves = Maʼlum boʻlganlardan bu rejada hech narsa siljimaydi
diff-nothing-moves = Bu rejada hech narsa siljimaydi
diff-cancelled = Hech narsa; qismlar bir-birini qoplaydi
diff-moves = { $before } → { $after }
diff-no-programme = bunday dastur yoʻq
diff-months = { $count ->
   *[other] { $count } oy
}
diff-standing = { $outcome }: { $months }
diff-standing-amount = { $outcome }: { $months }, { $amount }

## The coverage page

coverage-title = Qoidalar toʻplamida nima bor
coverage-about = Bu sahifani “imtiyoz rulebook coverage” yozadi; qoidalar toʻplami oʻzgargach, u qayta ishga tushiriladi. Manbaning ishonchliligi uning soʻzlariga qanchalik ishonchimiz borligini bildiradi; dastur qonunchilik holati kunida amalda boʻlgan manbalarining eng ishonchsizi darajasida ishonchli. Ochiq savollar bunga kirmaydi, ularning manbalari alohida koʻrsatilgan.
coverage-counts = { $programmes } dastur, { $acts } manba, { $facts } savol, { $parameters } qonun belgilagan koʻrsatkich, { $definitions } miqdor va tekshiruv, { $conditions } shart, { $readings } ochiq huquqiy savol, { $duties } majburiyat, { $cases } hisoblangan misol
coverage-overview = Bir qarashda
coverage-programme = Dastur
coverage-kind = Turi
coverage-beneficiary = Foyda oluvchi
coverage-certainty = Aniqlik
coverage-in-force = Amalda
coverage-least-sure = Amaldagi eng ishonchsiz manba
coverage-questions = Ochiq savollar
coverage-questions-default = Ochiq savollar, odatdagi talqin qalin yozuvda
coverage-cases = Misollar
coverage-span = { $from } – { $until }
coverage-span-open = { $from } oyidan
coverage-dates = Nima tugaydi va nima oʻzgaradi
coverage-dates-about = Qonunda sanasi belgilanganlari, boshqacha boʻladigan birinchi oyi boʻyicha
coverage-soon = Oʻn ikki oy ichida, oxirgisi { $until }
coverage-later = Keyinroq
coverage-nothing = Hech narsa
coverage-ends = { $name } tugaydi ({ $act })
coverage-begins = { $name } boshlanadi ({ $act })
coverage-changes = { $name }: boshqa qoidalar ({ $act })
coverage-changes-quantity = { $name }: boshqa qoidalar ({ $act }); nimaga taʼsir qiladi: { $programmes }
coverage-every-programme = har bir dastur
coverage-value = { $name }: { $before } → { $after } ({ $act })
coverage-value-held = { $name }: { $after }, oʻzgarmaydi ({ $act })
coverage-programmes = Dasturma-dastur
coverage-id = Kodi
coverage-acts = Manbalar
coverage-gaps = Hech bir manbada aytilmagan
coverage-duties = Majburiyatlar
coverage-duty = Majburiyat
coverage-every = Qanchalik tez-tez
coverage-stake = Xavf ostida
coverage-duty-cases = Ularni tekshiradi: { $count ->
   *[other] { $count } hisoblangan misol
}
coverage-numbers = Qonun belgilagan koʻrsatkichlar
coverage-number = Koʻrsatkich
coverage-value-now = Qiymat
coverage-since = Qachondan
coverage-last = Maʼlum boʻlgan oxirgi sana
coverage-source = Manba
coverage-confidence = Ishonchlilik
coverage-not-modelled = Hisobga olinmagan

## Expressions of the law in words. $parts, $left, $right and the like are expressions themselves

expr-service = pulsiz
expr-monthly = { $amount }, har oy
expr-to-date = { $amount }, yil boshidan
expr-items = { $amount }, har bir band uchun: { $cost }
expr-items-over = { $amount }, { $months } davomida, har bir band uchun: { $cost }
expr-per-item = har bir band
expr-per-year = kalendar yil
expr-per-company = kompaniya
expr-day-after = keyingi oyning { $day }-kuni
expr-day-next-year = keyingi yil, { $date }
expr-last-day = shu davrning oxirgi kuni
expr-charged = { $name } – undiriladigan summa
expr-round = { $parts }, { $to } aniqlikda yaxlitlangan
expr-otherwise = aks holda
expr-case = { $option }: { $parts }
expr-by = { $name } boʻyicha – { $cases }
expr-choose = “{ $name }” talqini boʻyicha – { $cases }
expr-when = { $condition } boʻlsa, { $then }, aks holda { $other }
expr-up-to = koʻpi bilan { $limit }: { $rate }
expr-above = undan yuqori: { $rate }
expr-brackets = { $parts } × pogʻona stavkasi ({ $steps })
expr-brackets-marginal = { $parts }, har bir qism × pogʻona stavkasi ({ $steps })
expr-months-before = { $parts } – { $months } oy oldin
expr-year-before = { $parts } – oldingi yilda, dastlab { $first }
expr-months-since = shundan beri oʻtgan oylar: { $name }
expr-window-month = oʻz oylari ichida nechanchi oy: { $name }
expr-item = band
expr-always = doim
expr-never = hech qachon
expr-and = va
expr-or = yoki
expr-one-of = { $fact }: bulardan biri – { $options }
expr-yes = { $name } – ha
expr-granted = { $name } – beriladi
expr-law-unknown = qonunda aytilmagan ({ $gap })
expr-span-year = kalendar yilda
expr-span-year-to-date = yil boshidan
expr-span-quarter = yil boshidan chorak oxirigacha
