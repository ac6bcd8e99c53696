# Xat: rejaning qogʻozdagi bahosi.

letter-title = Imtiyozlar bahosi: { $plan }
letter-foot = { $plan }, { $variant } – baho, biror organning qarori emas
letter-unprinted = Kvadrat (□) bu sahifaning shriftida yoʻq har bir belgi oʻrnida turadi: { $letters }. Xatning veb-sahifasida ular koʻrinadi.
letter-cut = … (yana { $count } belgi reja faylida)
letter-page = { $page }-bet, jami { $pages }
letter-variant = Variant: { $variant }
letter-period = { $from } – { $until } ({ $months })
letter-no-decision = Bu baho, biror organning qarori emas.
letter-basis = Qonunchilik { $date } holatiga koʻra, qoidalar toʻplami: { $rulebook }. Summalar valyutasi – { $currency }. Hisob-kitob kompaniyaning oʻz javoblariga asoslanadi, ular oxirida keltirilgan.

letter-summary = Reja nimaga olib keladi
letter-what = Nima
letter-how-sure = Qanchalik aniq
letter-amount = Summa
letter-total = { $kind } · { $beneficiary }
letter-totals-apart = Huquq boʻyicha beriladigani shartlari bajarilishi bilan qonundan kelib chiqadi. «Koʻpi bilan, qaror bilan» – olish mumkin boʻlgan eng koʻpi: organ yoki operator hal qiladi. Har xil turdagi va har xil oluvchilarning yigʻindilari qoʻshilmaydi; kechiktirish – oy oxirida toʻlanmagan eng katta summa.
letter-variants = Variantlar yonma-yon
letter-none = yoʻq
letter-years = Yillar boʻyicha
letter-year = Yil
letter-chart = { $first }–{ $last } yillar ustunlari: { $series }. Eng baland ustun – { $most }. Hamma summalar quyidagi jadvalda.

letter-next = Endi nima qilish kerak
letter-next-help = Har bir majburiyatning va tugaydigan yoki oʻzgaradigan har bir narsaning birinchi muddati. Hamma muddatlar quyida.
letter-date = Sana
letter-duty = Majburiyat
letter-owed = Summa
letter-days = Hamma muddatlar

letter-advice = Nima buni oʻzgartiradi
letter-best = Eng yaxshi keyingi qadam:

letter-programmes = Choralar
letter-programme = Chora
letter-outcome = Natija
letter-months = Berilgan
letter-how = { $month } qanday kelib chiqadi

letter-questions = Huquqning ochiq savollari
letter-questions-help = Manbalar bu savollarni ochiq qoldiradi. Summalar tanlangan javobga tayanadi; boshqalarining yonida ular nimani oʻzgartirishi yozilgan.
letter-option = Javob
letter-source = Manba
letter-worth = Nima oʻzgarar edi
letter-chosen = Tanlangan
letter-becomes = { $programme }: { $value }
letter-same = Bu rejada hech narsa

letter-answers = Kompaniyaning javoblari
letter-answers-help = Javob oʻz oyidan keyingi javobgacha amal qiladi.
letter-question = Savol
letter-from = Boshlab
letter-answer = Javob
letter-unanswered = Javobsiz, yaʼni nomaʼlum, lekin nol emas:

letter-sources = Manbalar
letter-act = Hujjat
letter-link = Havola

calendar-name = { $plan }, { $variant }: imtiyozlar muddatlari
calendar-owed = { $duty }: { $owed }

sheet-summary = Jami
sheet-programmes = Choralar
sheet-years = Yillar
sheet-months = Oylar
sheet-costs = Xarajatlar
sheet-answers = Javoblar
sheet-parameters = Huquq sonlari
sheet-derivations = Hisoblar
sheet-help = Rangli fondagi kataklarni oʻzgartirish mumkin: javoblar va xarajat summalari. Jonli formulali choralar qayta hisoblanadi; qolganlari dastur hisoblagan qiymatlar. Quyi va yuqori chegara hamda huquqning ochiq savollari qayta hisoblanmaydi.
sheet-month = Oy
sheet-part = Kattalikning qismi
sheet-conditions = { $programme }: shartlar bajarilgan
sheet-granted = { $programme }: berilgan
sheet-unit = Valyuta
sheet-kind = Turi
sheet-beneficiary = Kimga
sheet-id = Identifikator
sheet-low = Kamida
sheet-high = Koʻpi bilan
sheet-how = Qanday hisoblangan
sheet-live = Jonli formulalar
sheet-values = Qiymatlar
sheet-parameter = Son
sheet-value = Qiymat
sheet-as-written = Qoidalar toʻplamida yozilgani
sheet-note = Izoh
sheet-in-own = Qonun valyutasida
sheet-before = Chegaralardan oldin
sheet-after = Chegaralardan keyin
sheet-paid = Toʻlangan
sheet-used = Chegaradan ishlatilgan
sheet-line = Qator

## Koʻp mijoz bitta jadvalda

portfolio-tab = Portfel
portfolio-company = Kompaniya
portfolio-variant = Variant
portfolio-from = Boshlab
portfolio-until = Gacha
portfolio-gain = Kompaniya oladigan hamma narsa
portfolio-by-right = Huquq boʻyicha
portfolio-at-most = Koʻpi bilan, qarorga koʻra
portfolio-staff = Xodimlar
portfolio-lacking = Bundan nimasi nomaʼlum
portfolio-stake = Bir yil ichida xavf ostida
portfolio-duty-date = Eng yaqin muddat
portfolio-duty = Eng yaqin majburiyat
portfolio-duty-amount = Shu muddatga summa
portfolio-cliff-date = Eng yaqin tugash yoki oʻzgarish
portfolio-cliff = Nima tugaydi yoki oʻzgaradi
portfolio-cliff-amount = U qancha berar edi
portfolio-waiting = Javob kutayotgan choralar
portfolio-made-with = Boshqa qoidalar toʻplami bilan tuzilgan
portfolio-before = Oldingi qoidalar toʻplami boʻyicha
portfolio-difference = Farq
portfolio-moved = Natijasi oʻzgaradigan choralar
portfolio-file = Fayl
portfolio-wrong = Unda nima notoʻgʻri
portfolio-written = Yozildi: { $file }, fayllar: { $read }; oʻqilmadi: { $wrong }
