# The terminal: help, results, mistakes of the command line.

cli-about = Imtiyoz: qonun Oʻzbekistondagi IT kompaniyaga qaysi imtiyozlarni, oyma-oy va nega beradi
cli-usage = Foydalanish:
cli-commands = Buyruqlar
cli-options = Parametrlar
cli-arguments = Argumentlar
cli-help = Shu yordamni chiqarish
cli-rulebook = Ichki qoidalar toʻplami oʻrniga shu papkadagisini ishlatish
cli-lang = Barcha soʻzlar tili, masalan uz
cli-format = text (odatda) yoki json; assess csv ham yozadi
cli-currency = Qonunning oʻz valyutasi (odatda) yoki kursi bor valyuta; har bir oy oʻz kursida oʻgiriladi
cli-variant = Rejaning faqat shu varianti
cli-strict = Ogohlantirishlarni, masalan qoidalar toʻplamida yoʻq savolni, xato deb olish
cli-file = Reja fayli, NAME.plan.ron
cli-programme = Dastur kodi, “imtiyoz rulebook list” chiqarganidek
cli-headroom-programme = Faqat shu dastur chegaralari
cli-advise-programme = Faqat shu dasturni nima ochishi
cli-advise-from = Oʻzgarishi mumkin boʻlgan birinchi oy, masalan 2026-07; koʻrsatilmasa, joriy oy
cli-advise-goal = Dastur reja davomida yetishi kerak boʻlgan summa; --by bilan birga; --programme boʻlmasa, kompaniya oladigan jami summa
cli-advise-by = Javobi shu summaga olib borishi kerak boʻlgan savol identifikatori
cli-advise-tornado = Har bir javob oʻz chegarasida kompaniya oladigan jami summani qanday oʻzgartirishi
cli-advise-heat = Xuddi shu, birdaniga ikki javob boʻyicha, identifikatorlari bilan
cli-advise-risk = Javoblar oʻz chegaralarida tasodifiy boʻlsa, rejadan nima chiqishi mumkin
cli-advise-draws = Sinovlar soni; koʻrsatilmasa, 10 000
cli-advise-seed = Sinovlarning boshlangʻich soni: oʻsha son bilan natijalar ham oʻsha; koʻrsatilmasa, 1
cli-advise-range = Javobning chegaralari, masalan it_specialists=40..60; bir necha marta koʻrsatish mumkin
cli-advise-best = Eng yaxshi rejada nima oʻzgarishi mumkin, masalan it_specialists@2027-01=40..60; bir necha marta koʻrsatish mumkin
cli-month = Bitta oy, masalan 2026-07
cli-year = Rejaning bitta kalendar yili, masalan 2026
cli-show-id = Dastur yoki majburiyat kodi, barcha majburiyatlar uchun duties; yozilmasa, barcha dasturlar
cli-see-help = “imtiyoz --help” buyruqlarni sanaydi, “imtiyoz COMMAND --help” bittasini tushuntiradi

cli-about-open = Rejani oynada ochish
cli-about-new = Yangi faylga boshlangʻich reja yozish
cli-about-facts = Har bir savol, uning turi va oraligʻini sanash
cli-about-assess = Qonun nima berishini dastur va yillar boʻyicha aytish
cli-about-duties = Nima qachongacha qilinishi, qancha toʻlanishi va nima xavf ostida ekanini sanash
cli-about-explain = Raqam qanday hisoblanganini javob va bandgacha aytish
cli-about-advise = Rad etilgan yoki javob kutayotgan dasturlarni nima ochishini foyda va xarajati bilan aytish
cli-about-headroom = Qonunning har bir chegarasigacha qancha qolganini sanash, eng yaqini birinchi
cli-about-compare = Bir reja yoki ikki reja variantlarini yonma-yon qoʻyish
cli-about-rulebook = Qoidalar toʻplamining oʻzini koʻrish
cli-about-check = Nomlar, birliklar, sanalar, manbalar va hisoblangan misollarni tekshirish, har bir sonni biroz oʻzgartirib sinash
cli-about-list = Dasturlarni sanash
cli-about-show = Shartlar, limitlar va talqinlarni manbalari bilan chiqarish

cli-error = Buyruq satri xato
cli-error-command = “{ $found }” degan buyruq yoʻq
cli-error-argument = Bu yerda “{ $found }” degan parametr yoʻq
cli-error-value = { $argument } uchun “{ $found }” qiymati toʻgʻri kelmaydi; mumkin boʻlganlari: { $known }
cli-error-value-missing = { $argument } uchun qiymat kerak
cli-error-missing = { $found } yetishmaydi
cli-error-no-command = Buyruq yetishmaydi
cli-error-conflict = { $found } berilgan boshqa parametr bilan birga ishlatilmaydi
cli-error-count = { $found } haddan koʻp yoki kam marta berilgan

new-company = Bizning kompaniya
new-variant = Rejadagidek
new-written = { $file } yozildi; “imtiyoz assess { $file }” qonun nima berishini aytadi, “imtiyoz open { $file }” oynani ochadi

report-head = { $plan }, { $variant }: { $from } – { $until }
report-law = Bu taxminiy baho, davlat organining qarori emas; qonunchilik { $date } holatiga
report-no-totals = Summalar yoʻq
report-unmet = { $condition }: { $months } bajarilmaydi
report-needs = Javob berilmagan: { $facts }
report-left-out = Ayrim talqinlar oraliqqa kirmagan; ularga kerak: { $facts }
report-left-out-unsaid = Ayrim talqinlar oraliqqa kirmagan, chunki ular qancha berishi hech bir manbada aytilmagan
report-bounds = talqinga qarab { $low } – { $high }
report-duties = Majburiyatlar
report-no-duties = Majburiyatlar yoʻq
report-duty-when = { $every }, birinchi muddat { $date }
report-duty-unknown = { $days } kundan { $unknown } tasida nomaʼlum; javob berilmagan: { $facts }
report-duty-law-unknown = { $days } kundan { $unknown } tasi haqida hech bir manbada aytilmagan
report-duty-stake = { $stake }: { $parts }
report-duty-stake-most = Xavf ostida, eng koʻpi { $date } kuni: { $stake }: { $parts }
compare-head = { $plan }, { $variant }
compare-total = Jami: { $kind }, { $beneficiary }, { $certainty }
rulebook-head = { $id } qoidalar toʻplami, qonunchilik { $date } holatiga
rulebook-in-force = { $from } oyidan { $until } oyigacha amalda: { $act }
rulebook-in-force-open = { $from } oyidan amalda: { $act }
rulebook-pays = Qoplaydi: { $cost }

check-clean = Qoidalar toʻplamida xato yoʻq
check-counts = { $programmes } dastur, { $parameters } koʻrsatkich, { $conditions } shart, { $readings } ochiq savol, { $duties } majburiyat, { $cases } misol
check-mutations = { $tried } son va sana oʻzgartirib koʻrildi, { $caught } tasini misollar payqadi, { $skipped } tasi hech bir oyda taʼsir qilmaydi
check-words-lacking = Bu tilda soʻzi yoʻq, shuning uchun inglizcha ({ $language }): { $names }
cli-version = Versiyani chiqarish

cli-about-report = Rejani xat (PDF, HTML), jadvallar kitobi, taqvim qilib yozish
cli-out = Yoziladigan fayl; turi oxiriga qarab
cli-report-advice = Rad etilganini ochadigan oʻzgarishlar bilan
cli-report-date = Xatdagi sana, masalan 2026-11-23; berilmasa – sanasiz
report-written = Yozildi: { $file }
cli-about-portfolio = Papkadagi hamma reja fayllarini bitta jadvalga yigʻish; --rulebook bilan – oʻsha qoidalar toʻplami ularga nima qilishi
cli-portfolio-dir = Reja fayllari turgan papka; ichki papkalar ham
cli-portfolio-sort = Kompaniya oladigani (gain), xavf ostidagisi (stake), eng yaqin muddat (duty, cliff) yoki qoidalar toʻplami oʻzgartiradigani (moved) boʻyicha

merge-written = Birlashtirildi: { $file }. Bitta nusxadan olindi: { $taken }; ikkalasida oʻzgargan: { $conflicts }
merge-no-common = Nusxalarda umumiy hech narsa qolmagan: farq qiladigan hamma narsa ikkalasida oʻzgargan deb olinadi. Ulardan oldin ikkalasi kelib chiqqan faylni koʻrsating.
merge-before = ilgari: { $value }
merge-taken = { $copy }, olindi: { $value } – kompaniya { $total } oladi
merge-left = { $copy }, qoldirildi: { $value } – kompaniya { $total } olar edi
merge-absent = hech narsa
merge-period = Reja oylari
sign-done = Imzolandi: { $file }, kalit { $key }
sign-none = Faylda imzo yoʻq
sign-holds = { $name } imzolagan, kalit { $key } ({ $whose }); shundan beri hech narsa oʻzgarmagan
sign-broken = { $name } imzolaganidan keyin oʻzgartirilgan, kalit { $key } ({ $whose })
sign-own-key = oʻz kalitingiz
sign-other-key = uni imzolovchi aytgani bilan solishtiring
cli-about-merge = Alohida tahrirlangan reja nusxalarini birlashtirish
cli-about-sign = Reja faylini oʻz kaliti bilan imzolash; kalit birinchi safar yaratiladi
cli-about-verify = Fayl imzolanganidan keyin biror narsa oʻzgarganini aytish
cli-merge-files = Ikki nusxa; bor boʻlsa, ulardan oldin ikkalasi kelib chiqqan fayl
cli-merge-take = Ikkalasida oʻzgargan hamma narsa olinadigan nusxa
cli-sign-name = Imzo yonidagi ism
