# The words of the Uzbek rulebook: its questions, programmes, open questions of law and sources.

## Groups of questions

group-company = Kompaniya
group-place = Joylashuv
group-people = Xodimlar
group-revenue = Daromad va xarajatlar
group-spending = Dasturlar boʻyicha xarajatlar
group-choices = Tanlovlar
group-assumptions = Taxminlar

## Company

fact-activity = Asosiy faoliyat
    .help = Kompaniya asosan nima bilan shugʻullanadi. PQ-388 2026-yil apreldan park imtiyozlarini marketpleyslar, toʻlov xizmatlari va mikromoliyadan olib tashlaydi; 2023-yilda eʼlon qilingan choralar esa IT kompaniyalar uchun.
option-activity-software = Dasturiy taʼminot ishlab chiqish
option-activity-bpo = Biznes-jarayonlar autsorsingi (BPO)
option-activity-kpo = Bilimga asoslangan jarayonlar autsorsingi (KPO)
option-activity-it_education = IT taʼlim
option-activity-data_centre = Maʼlumotlarni qayta ishlash markazi
option-activity-marketplace = Marketpleys
option-activity-payments = Toʻlov xizmatlari
option-activity-microfinance = Mikromoliya

fact-resident = IT Park rezidenti
    .help = Kompaniya IT Park rezidentlari reyestrida turadimi. Zero Risk va Local2Global faqat rezidentlar uchun ochiq; rezident xodimlari PF-5099 boʻyicha pastroq daromad soligʻini toʻlaydi.

fact-founded = Roʻyxatdan oʻtgan sana
    .help = Kompaniya qachon roʻyxatdan oʻtgan. Dastlabki olti oyda davlat reytingi qoʻllab-quvvatlashni kamaytirmaydi (PQ-193).

fact-legal_form = Tashkiliy-huquqiy shakl
    .help = Aksiyadorlik jamiyatlari dividendlariga 2028-yil oxirigacha alohida, pastroq soliq stavkalari amal qiladi (Soliq kodeksi, 483-modda, 27-qism)
option-legal_form-llc = Masʼuliyati cheklangan jamiyat
option-legal_form-jsc = Aksiyadorlik jamiyati

fact-prior_income = Rejadan oldingi yil daromadi
    .help = Rejaning birinchi yilidan oldingi kalendar yildagi jami daromad, yangi kompaniyada nol. Foyda soligʻi ikki baravar kamayadigan yillar (Soliq kodeksi, 337-modda, 7-qism) va aylanmadan olinadigan soliqdan keyingi soliqsiz yil (13-qism) shunga bogʻliq.

fact-export_contract = Amaldagi eksport shartnomasi
    .help = Amaldagi eksport shartnomalarining yillik summasi. Zero Risk buni operator saytida talab qiladi; filial “yiliga” soʻzini qoʻshadi.

fact-parent_turnover = Bosh kompaniya aylanmasi
    .help = Xorijiy bosh kompaniyaning yillik aylanmasi, bunday kompaniya boʻlmasa nol. Zero Risk uni yirik eksport shartnomasi bilan birga yoki uning oʻrniga qabul qiladi – kirish sharti qanday talqin qilinishiga qarab.

fact-foreign_share = Kompaniyadagi xorijiy ulush
    .help = Kompaniyaning necha foizi xorijiy shaxslar yoki kompaniyalarga tegishli. One Stop Shop xorijiy kompaniyalar uchun, dividendlarga pastroq soliq esa xorijiy mulkdorlar uchun.

fact-owner_kind = Xorijiy mulkdorlar kim
    .help = Jismoniy shaxslar yoki kompaniyalar. Aksiyadorlik jamiyati aksiyalari boʻyicha dividendlarga har xil soliq solinadi (Soliq kodeksi, 483-modda, 27-qism).
option-owner_kind-person = Jismoniy shaxslar
option-owner_kind-company = Kompaniyalar

fact-owner_treaty_rate = Xalqaro shartnoma boʻyicha dividend soligʻi
    .help = Mulkdorlar davlati bilan tuzilgan soliq shartnomasi ruxsat bergan stavka, foizda; shartnoma boʻlmasa 10% yoki undan koʻp. Stavka 5% boʻlsa, park qoidasi hech narsani tejamaydi.

fact-graduates_placed = Eksportchilarda ishlayotgan bitiruvchilar
    .help = IT taʼlim uchun: shu yilgi bitiruvchilarning necha foizi eksport qiluvchi rezidentlarda ishlaydi. 2028-yildan oʻquv markazi shu asosda park dasturlarida qoladi (Soliq kodeksi, 483-modda, 63-qism).

fact-sustainability_rating = Davlat barqarorlik reytingi
    .help = Davlat kompaniyaga bergan reyting. PQ-193 qoʻllab-quvvatlash hajmini reytingga qarab belgilaydi; bu yerda u faqat shu talqinni tanlasangiz hisobga olinadi.
option-sustainability_rating-aaa = AAA
option-sustainability_rating-aa = AA
option-sustainability_rating-a = A
option-sustainability_rating-bbb = BBB
option-sustainability_rating-bb = BB
option-sustainability_rating-b = B
option-sustainability_rating-lower = B dan past
option-sustainability_rating-none = Reyting berilmagan

fact-imports_goods = Tovar importi bor
    .help = Tovar importchilari hajmidan qatʼi nazar aylanmadan olinadigan soliqni toʻlamaydi (Soliq kodeksi, 461-modda)

fact-simplified_vat = Soddalashtirilgan QQSni tanlar edi
    .help = Rezident boʻlmaganida, kompaniya PF-100 2026-yil iyundan 2029-yil oxirigacha ruxsat berganidek, hisobga olishsiz 6% QQS toʻlab, foyda soligʻini toʻlamas edimi

## Place

fact-region = Hudud
    .help = Ofis qayerda joylashgan. Zero Risk va PQ-87 boʻyicha bepul binolar Qoraqalpogʻiston va viloyatlar uchun, Toshkent shahri uchun emas. Ofislar ikki hududda boʻlsa, ikkita variant tuzing.
option-region-karakalpakstan = Qoraqalpogʻiston Respublikasi
option-region-andijan = Andijon viloyati
option-region-bukhara = Buxoro viloyati
option-region-jizzakh = Jizzax viloyati
option-region-kashkadarya = Qashqadaryo viloyati
option-region-navoi = Navoiy viloyati
option-region-namangan = Namangan viloyati
option-region-samarkand = Samarqand viloyati
option-region-surkhandarya = Surxondaryo viloyati
option-region-syrdarya = Sirdaryo viloyati
option-region-tashkent_region = Toshkent viloyati
option-region-fergana = Fargʻona viloyati
option-region-khorezm = Xorazm viloyati
option-region-tashkent_city = Toshkent shahri

fact-district_category = Tuman toifasi
    .help = PF-287 tumanga bergan toifa, 1 dan 5 gacha. 5-toifada mol-mulk va yer soligʻi ikki baravar kam; 4- va 5-toifada reyting qoʻllab-quvvatlashni kamaytirmaydi.
option-district_category-1 = 1-toifa
option-district_category-2 = 2-toifa
option-district_category-3 = 3-toifa
option-district_category-4 = 4-toifa
option-district_category-5 = 5-toifa

fact-land_zone = Toshkent shahridagi yer zonasi
    .help = Shahardagi zona, 1 dan 5 gacha; bir gektar uchun yer soligʻi shunga bogʻliq
option-land_zone-1 = 1-zona
option-land_zone-2 = 2-zona
option-land_zone-3 = 3-zona
option-land_zone-4 = 4-zona
option-land_zone-5 = 5-zona

fact-takes_state_premises = Bepul davlat binosiga koʻchadi
    .help = Kompaniya IT Park tavsiyasi bilan berilgan boʻsh davlat binosida ishlaydimi. PQ-87, 2-band bir yilgacha bepul foydalanishga ruxsat beradi.

fact-office_area = Ofis maydoni
    .help = Bino maydoni, m². PQ-87 boʻyicha bepul bino qancha pul tejashini koʻrsatadi.

fact-office_rent = Ofis ijarasining bozor narxi
    .help = Shunga oʻxshash ofisning bir oylik ijarasi, 1 m² uchun. PQ-87 boʻyicha bepul bino qancha pul tejashini koʻrsatadi. Hududlar boʻyicha oʻrtacha narxlar eʼlon qilinmaydi, mahalliy rieltordan soʻrang.

fact-property_value = Koʻchmas mulkning balans qiymati
    .help = Kompaniyaning oʻz binolari balansda qancha turadi, binosi boʻlmasa nol. Rezident mol-mulk soligʻini toʻlamaydi.

fact-land_area = Oʻz yer uchastkasi
    .help = Kompaniya mulkidagi yoki egaligidagi yer, gektarda. Rezident yer soligʻini toʻlamaydi.

## People

fact-it_specialists = IT mutaxassislar
    .help = Kompaniyada necha IT mutaxassis ishlaydi. 2023-yilda eʼlon qilingan ish haqi kompensatsiyasi 50 nafardan koʻp mutaxassisni talab qiladi. Kim IT mutaxassis hisoblanishi hech bir hujjatda aytilmagan; BPO operatorlarini qoʻshish-qoʻshmaslikni oʻzingiz hal qilasiz.

fact-it_wage = IT mutaxassisning soliqqacha ish haqi
    .help = Bitta IT mutaxassisning oʻrtacha oylik ish haqi, daromad soligʻi ushlanmasidan oldin. Ish haqi kompensatsiyasi shundan foizda hisoblanadi.

fact-other_staff = Boshqa xodimlar
    .help = IT mutaxassis boʻlmagan necha xodim ishlaydi. Ularning ish haqi ijtimoiy soliq va xodimlar daromad soligʻida hisobga olinadi.

fact-other_wage = Boshqa xodimning soliqqacha ish haqi
    .help = Boshqa xodimlardan birining oʻrtacha oylik ish haqi, daromad soligʻi ushlanmasidan oldin

fact-young_share = 30 yoshgacha xodimlarning ish haqi
    .help = Jami ish haqining 30 yoshdan oshmagan xodimlarga toʻgʻri keladigan ulushi, foizda. 2025–2027-yillarda ikki shart bajarilsa, har qanday kompaniya shu qismdan 1% ijtimoiy soliq toʻlaydi (Soliq kodeksi, 483-modda, 20- va 21-qismlar).

fact-listed_share = Kompyuter xizmatlaridan daromad
    .help = Soliq kodeksi, 483-modda, 20-qismda sanalgan xizmatlardan, jumladan kompyuter xizmatlaridan olingan daromad ulushi, foizda. 60 foizdan boshlab yosh xodimlar uchun pastroq ijtimoiy soliq qoʻllanadi.

fact-net_pay_contracts = Ish haqi qoʻlga tegadigan summada kelishilgan
    .help = Mehnat shartnomalarida xodimning qoʻliga tegadigan summa belgilanganmi. Shunda daromad soligʻining pastligi kompaniyaga tejam beradi, aks holda xodimlarga.

fact-citizens_share = IT mutaxassislar orasida Oʻzbekiston fuqarolari
    .help = IT mutaxassislarning necha foizi Oʻzbekiston fuqarosi. Kompensatsiyada faqat fuqarolarning ish haqi hisobga olinsa, kerak boʻladi – IT Park Sirdaryo filiali shunday deydi.

fact-staff_trained = Oʻqitiladigan xodimlar
    .help = Oʻqitish xarajatlari jami necha kishi uchun. Zero Risk oʻqitish subsidiyasi 100 kishigacha qoplaydi; undan koʻp boʻlsa, xarajat mutanosib hisoblanadi.

fact-voucher_graduates = Eksportchilar ishga olgan bitiruvchilar, bir oyda
    .help = Oʻquv markazlari uchun: nogironligi boʻlmagan necha bitiruvchini eksportchi rezidentlar kursdan keyingi uch oy ichida ishga oladi – shu oydan boshlab har oyda. Hech kim ishga olinmaydigan oydan 0 deb yozing. PQ-51 har biri uchun bir marta vaucher toʻlaydi.
fact-voucher_graduates_disabled = Eksportchilar ishga olgan nogironligi bor bitiruvchilar, bir oyda
    .help = Nogironligi bor bitiruvchilar uchun xuddi shu savol; ular uchun vaucher kattaroq. Yuqorida ular sanalmaydi.
fact-specialist_income = Xorijiy mutaxassis daromadi
    .help = Xorijiy mutaxassis soʻnggi 12 oyda IT sohasida qancha topgan. IT-viza uchun 30 000 dollar talab qilinadi.

## Revenue

fact-export_revenue = Eksport tushumi
    .help = Chet elga sotilgan xizmatlardan yillik tushum, oylarga teng taqsimlanadi. Zero Risk tushumning koʻp qismi eksport boʻlishini talab qiladi, 2028-yildan esa barcha dasturlar shuni talab qiladi.

fact-domestic_revenue = Ichki tushum
    .help = Oʻzbekistondagi mijozlardan yillik tushum, oylarga teng taqsimlanadi. Eksport tushumi bilan birga u Zero Risk va 2028-yildan amal qiladigan qoida talab qiladigan eksport ulushini beradi.

fact-other_costs = Boshqa chegiriladigan xarajatlar
    .help = Foyda soligʻida chegiriladigan, ish haqi va soliqlardan boshqa barcha xarajatlar: taʼminotchilar, reklama, dasturlar boʻyicha xarajatlar, ijara va audit, yillik summa

fact-foreign_services = Shartnomasiz davlatlardan olingan xizmatlar
    .help = Oʻzbekiston bilan soliq shartnomasi yoʻq davlatlar kompaniyalaridan olingan xizmatlar va royalti, yillik summa. Bu toʻlovlardan manbada soliq ushlanadi va QQS toʻlanadi.

fact-treaty_services = Shartnomali davlatlardan olingan xizmatlar
    .help = Oʻzbekiston bilan soliq shartnomasi bor davlatlar kompaniyalaridan olingan xizmatlar va royalti, yillik summa. Ulardan QQS toʻlanadi.

fact-dividends = Toʻlanadigan dividendlar
    .help = Barcha mulkdorlarga dividendlar, yillik summa, oylarga teng taqsimlanadi

fact-advertising_abroad = Karta orqali chet eldagi reklama
    .help = Kompaniya korporativ kartadan xorijiy platformalarga toʻlaydigan yillik summa. 2025-yilda PF-157 tajriba tariqasida bunga auditoriyasi 100 mln kishidan ortiq platformalarda va limit doirasida ruxsat bergan.

## Programme spending

fact-foreign_specialist_costs = Xorijiy mutaxassislar xarajatlari
    .help = Xorijiy mutaxassislarni jalb qilish xarajatlari, har bir summa sarflangan oyida. 2023-yilda eʼlon qilingan choralar yoki Local2Global boʻyicha yarmi qaytarilishi mumkin.

fact-conference_costs = Konferensiya va koʻrgazma xarajatlari
    .help = Xalqaro konferensiya va koʻrgazmalar xarajatlari, har bir tadbir toʻlangan oyida. 2023-yilda eʼlon qilingan choralar yoki Local2Global boʻyicha yarmi qaytarilishi mumkin.

fact-training_costs = Oʻqitish xarajatlari
    .help = Xodimlar uchun kurslar xarajati, har bir kursga bitta summa. Zero Risk uning yarmini yuqori chegaragacha qoplashi mumkin.

fact-recruitment_costs = Xodim topish xarajatlari
    .help = Xodim topish va ishga olish xarajatlari, har bir kishiga bitta summa, chunki Zero Risk yuqori chegarasi har bir ishga olingan kishi uchun hisoblanadi

fact-export_consulting_costs = Eksport boʻyicha maslahat xarajatlari
    .help = Eksport boʻyicha maslahat xarajatlari, har bir summa sarflangan oyida. Local2Global yarmini qoplashi mumkin.

fact-partner_visit_costs = Xorijiy hamkorlarni taklif qilish xarajatlari
    .help = Xorijiy hamkorlarning Oʻzbekistonga tashrifi xarajatlari, har bir tashrif oʻz oyida. Local2Global ularni qoplashi mumkin, lekin shkalasi eʼlon qilinmagan.

fact-equipment_costs = IT Park bergan uskunalar
    .help = IT Park beradigan kompyuter va boshqa uskunalar narxi, topshirilgan oyida. Zero Risk dasturida kompaniya ularga keyinroq toʻlaydi.

## Choices

fact-zero_risk_from = Zero Risk dasturiga kirish oyi
    .help = Dasturdagi birinchi yoki rejalashtirilgan oy. PQ-87 buning uchun muddat belgilamagan, ariza qancha vaqtda koʻrilishi eʼlon qilinmagan.

fact-local2global_from = Local2Global loyihasiga kirish oyi
    .help = Loyihadagi birinchi yoki rejalashtirilgan oy. PQ-87 buning uchun muddat belgilamagan, ariza qancha vaqtda koʻrilishi eʼlon qilinmagan.

## Assumptions

fact-audit_cost = Yillik audit narxi
    .help = Rezident IT Park oldida oʻtkazishi shart boʻlgan audit narxi, yillik summa. Hech bir manba narx bermaydi.

fact-uzs_per_usd = 1 USD necha UZS
    .help = Rejada ishlatiladigan valyuta kursi. Javob boʻlmasa, qoidalar toʻplamining oʻz reja kursi olinadi; u prognoz emas.

fact-uzs_per_eur = 1 EUR necha UZS
    .help = Rejada ishlatiladigan valyuta kursi. Biror summa yevroda boʻlsa, kerak boʻladi.

fact-uzs_per_rub = 1 RUB necha UZS
    .help = Rejada ishlatiladigan valyuta kursi. Biror summa rublda boʻlsa, kerak boʻladi.

## Programmes

programme-zero_risk = Zero Risk
    .about = PQ-87 boʻyicha IT xizmatlari eksportchilarini Qoraqalpogʻiston va viloyatlarga jalb qiladigan dastur. Uning oʻzi pul toʻlamaydi; u bino, oʻqitish, xodim topish, uskuna va operator shartlarida ish haqi kompensatsiyasiga yoʻl ochadi. Nizomi topilmadi, shuning uchun shartlarining koʻpi operator va Sirdaryo filiali saytlaridan olingan; kerakli hujjatlar, koʻrib chiqish muddati va keyinchalik shart bajarilmasa nima boʻlishi nomaʼlum. Taxmin: maqom kirish oyidan boshlanadi va barcha shartlar bajarilar ekan, davom etadi.

programme-local2global = Local2Global
    .about = PQ-87 boʻyicha ichki bozorda ishlaydigan kompaniyalarga IT xizmatlarini chet elga sotishda yordam beradigan loyiha. Operator shartlarida u xorijiy mutaxassislar, konferensiya va koʻrgazmalar uchun yordamga yoʻl ochadi. Hech bir manba eng kam eksport, hudud, muddat yoki qabul qilinadigan kompaniyalar sonini belgilamaydi. Taxmin: rezident kirish oyidan boshlab loyihada.

programme-one_stop_shop = One Stop Shop
    .about = Oʻzbekistonda ish boshlaydigan xorijiy kompaniyalarga bir joyda koʻrsatiladigan yordam; IT Park uni Zero Risk va soliq imtiyozlari qatorida tilga oladi. Hujjat, kirish sharti, narx yoki muddat eʼlon qilinmagan, shuning uchun kompaniya uni olishi, talqin tanlamasangiz, ochiq huquqiy savol boʻlib qoladi. Pul bermaydi. Taxmin: har qanday xorijiy ulush kompaniyani xorijiy qiladi.

programme-regional_premises = Viloyatlarda bepul bino
    .about = Viloyatlardagi boʻsh davlat binolari IT Park tavsiyasi bilan bir yilgacha bepul beriladi; keyin auksionsiz, hududdagi oʻrtacha narxda ijaraga olinadi. Summa tejalgan ijaradir: maydon siz yozgan bozor narxiga koʻpaytiriladi. Qonun uni Zero Risk kompaniyalari bilan cheklaydi, 2023-yilgi eʼlon cheklamagan. Taxmin: ketma-ket toʻliq 12 oy, kommunal toʻlovlar kompaniya hisobidan.
    .after = Bepul yil tugadi: binodan chiqing yoki shu xonalarni hududdagi oʻrtacha narxda, auksionsiz ijaraga oling

programme-wage_compensation = Ish haqi kompensatsiyasi
    .about = IT mutaxassislar ish haqining 15 foizigacha, barcha shartlar bajarilgan birinchi oydan ketma-ket 12 oy. Foizni kim belgilashi, ish haqiga nimalar kirishi, qachon toʻlanishi va ish oʻrinlari qisqarsa qaytarib olinishi hech bir manbada aytilmagan. Taxmin: toʻliq 15%, oyma-oy, har bir kompaniyaga bir marta; shart bajarilmagan oy yoʻqoladi.
    .after = 12 oy tugadi, dastur har bir kompaniyaga bir marta beriladi

programme-foreign_specialists = Xorijiy mutaxassislar
    .about = Xorijiy mutaxassislarni jalb qilish xarajatining yarmi. 2023-yilgi eʼlonga koʻra u eksport qiluvchi kompaniyalar uchun, yuqori chegarasiz; Sirdaryo filialida Local2Global doirasida, dollarda yuqori chegara bilan. Qaysi xarajatlar hisobga olinishi, ular nima bilan tasdiqlanishi va yuqori chegara bir yil uchunmi – hech bir manbada aytilmagan. Taxmin: siz yozgan har bir summa oʻz oyida hisobga olinadi, yuqori chegara kalendar yil uchun.

programme-conferences = Konferensiya va koʻrgazmalar
    .about = Xalqaro konferensiya va koʻrgazmalar xarajatining yarmi. 2023-yilgi eʼlonga koʻra u eksport qiluvchi kompaniyalar uchun, yuqori chegarasiz va faqat konferensiyalar haqida; Sirdaryo filiali koʻrgazmalarni qoʻshadi, Local2Global doirasida, dollarda yuqori chegara bilan. Qaysi xarajatlar hisobga olinishi, ular nima bilan tasdiqlanishi va yuqori chegara yil uchunmi yoki tadbir uchunmi – hech bir manbada aytilmagan. Taxmin: siz yozgan har bir summa, koʻrgazmalar ham, oʻz oyida hisobga olinadi.

programme-training = Xodimlarni oʻqitish
    .about = Xodimlarni oʻqitish xarajatining yarmi, 200 BHMgacha, Zero Risk doirasida. Bu haqda faqat operator va Sirdaryo filiali aytadi; hujjat topilmadi. Qaysi kurslar hisobga olinishi va qaysi kundagi BHM qoʻllanishi hech bir manbada aytilmagan. Taxmin: xarajat oyidagi BHM; 100 kishidan koʻp boʻlsa, xarajat mutanosib hisoblanadi.

programme-recruitment = Xodim topish
    .about = Har bir yangi xodimni topish xarajatining yarmi, bir kishiga 20 BHMgacha, Zero Risk doirasida. Bu haqda faqat operator aytadi: 2026-yil iyunda “har bir ishga olingan kishi” deb yozgan, iyulda bu soʻzni olib tashlagan. Qaysi xarajatlar hisobga olinishi va qaysi kundagi BHM qoʻllanishi hech bir manbada aytilmagan. Taxmin: yuqori chegara har bir kishi uchun, xarajat oyidagi BHM boʻyicha.

programme-export_consulting = Eksport boʻyicha maslahat
    .about = Eksport boʻyicha maslahat xarajatining yarmigacha, Local2Global doirasida. Bu haqda faqat Sirdaryo filiali aytadi; u bepul maslahatni ham vaʼda qiladi, yuqori chegarani aytmaydi. Qaysi maslahatchilar hisobga olinishi, xarajat nima bilan tasdiqlanishi va qancha muddatga berilishi hech bir manbada aytilmagan. Taxmin: siz yozgan har bir summaning toʻliq yarmi, oʻz oyida.

programme-partner_visits = Xorijiy hamkorlar tashrifi
    .about = Xorijiy hamkorlarni Oʻzbekistonga taklif qilish uchun yordam, Local2Global doirasida: Sirdaryo filiali aytishicha, eksport hajmiga qarab 20 000 dollargacha. Shkala eʼlon qilinmagan, shuning uchun summa, talqin tanlamasangiz, ochiq huquqiy savol boʻlib qoladi. Filial xarajatning ulushini aytmaydi, bu yerda ham ulush olinmagan. Qaysi xarajatlar hisobga olinishi va yuqori chegara bir yil uchunmi – hech bir manbada aytilmagan.

programme-graduate_voucher = Bitiruvchilar uchun vaucher
    .about = Oʻquv markaziga subsidiya: eksportchi rezident kursdan keyingi uch oy ichida ishga olgan va olti oy ishlatgan har bir bitiruvchi uchun bir marta, 75 BHMgacha, nogironligi bor bitiruvchi uchun 105 BHMgacha. Hajmi bitiruvchining olti oylik oʻrtacha ish haqiga bogʻliq; bu shkalani oʻqib boʻlmadi, shuning uchun eng katta summa koʻrsatilgan. Oʻqilgan matnlarda markaz rezident boʻlishi talab qilinmaydi. Taxmin: ishga olingan oydagi BHM va siz yozgan har bir bitiruvchi olti oy ishlaydi.

programme-it_visa = IT-viza
    .about = Soʻnggi 12 oyda IT sohasida yetarli daromad topgan xorijiy mutaxassis uchun uch yilgacha koʻp martalik viza; mamlakatdan chiqmasdan uzaytiriladi, oilasi mehmon vizasi oladi. IT Park 30 kalendar kunda koʻrib chiqadi, viza yana uch kun oladi. Pul bermaydi. Hisobga olinmagan: investorlar, rezident rahbarlari va oʻqituvchilar – ularning alohida shartlari bor, sanalari topilmadi.

programme-advertising_card = Reklama kartasi
    .about = 2025-yilda rezidentlar foydalanuvchilari 100 mln kishidan ortiq xorijiy platformalardagi reklamaga korporativ kartadan toʻlay olgan: yillik eksport tushumining 10 foizigacha va 100 000 dollargacha. Pul bermaydi; hisob yoʻli limitni va undan qanchasi ishlatilganini koʻrsatadi. Taxmin: yil boshidan sarflangan summa limitdan oshgan oy rad etiladi, eksport tushumi – butun yilniki.

programme-profit_tax = Foyda soligʻi
    .about = Kompaniya rezident boʻlmaganida toʻlaydigan foyda soligʻi yoki uning oʻrniga aylanmadan olinadigan soliq: yil boshidan hisoblangan summadan oldingi oydagisi ayiriladi, shuning uchun oy manfiy chiqishi mumkin. 10 mlrd soʻmdan oshgan, soliq ikki baravar kamayadigan yillar va aylanmadan olinadigan soliqdan keyingi soliqsiz yil hisobga olingan. Hisobga olinmagan: aylanmadan olinadigan soliqdan keyin daromadning 25 foizi soliq bazasi boʻlishi, oʻz stavkasi bor tumanlar (Moʻynoq, Soʻx), 2026-yilgacha marketpleyslarning pastroq stavkasi. 2028-yildan stavkani hech bir qonun belgilamagan; 2026-yil stavkalari davom etadi.

programme-social_tax = Ijtimoiy soliq
    .about = Kompaniya rezident boʻlmaganida ish haqi fondidan toʻlaydigan ijtimoiy soliq. Hisobga olingan: 2025–2027-yillarda 30 yoshgacha xodimlar ish haqidan 1% va 2027-yil oxirigacha Qoraqalpogʻistondagi 1%. Hisobga olinmagan: ayrim xodimlar boʻyicha imtiyozlar, masalan amaliyotchilar va kam taʼminlangan oilalar aʼzolari. 2028-yildan stavkani hech bir qonun belgilamagan; 2026-yil stavkasi davom etadi.

programme-property_and_land_tax = Mol-mulk va yer soligʻi
    .about = Kompaniya rezident boʻlmaganida koʻchmas mulkning balans qiymatidan toʻlaydigan mol-mulk soligʻi va hudud boʻyicha yer soligʻi, yil oylariga taqsimlangan. Hisobga olinmagan: bir kvadrat metr uchun eng kam baza va mahalliy kengashlarning yer stavkasiga koeffitsiyentlari. 2024- va 2025-yillar yer stavkalari topilmadi. 2028-yildan stavkani hech bir qonun belgilamagan; 2026-yil stavkalari davom etadi.

programme-vat_on_imported_services = Import qilingan xizmatlar QQSi
    .about = Oʻzbekistondagi xaridor chet eldan olingan xizmatlar uchun toʻlaydigan 12% QQS; rezident uni 2028-yilgacha toʻlamagan. U tejalgan soliqlardan alohida turadi: oʻz sotuvidan QQS toʻlaydigan kompaniya uni hisobga olishi mumkin. Matbuot va yuridik firmalar rezidentlar QQSdan ozod boʻlgan deydi, buxgalterlar uchun bir izoh esa yoʻq deydi. Bojxonadagi QQS hisobga olinmagan.

programme-staff_income_tax = Xodimlar daromad soligʻi
    .about = Ish haqidan 12% oʻrniga 7,5% ushlanadigan jismoniy shaxslardan olinadigan daromad soligʻi. Bu xodimlarning foydasi; rejaning birinchi oyida shartnomalar qoʻlga tegadigan summani belgilasa, kompaniyaniki. Har qanday ish haqi pastroq stavkali xodimlarniki deb olinadi. 2027-yildan keyin bu stavka hech bir hujjatda yoʻq, shuning uchun, boshqa talqinni tanlamasangiz, u tugaydi. 2028-yildan umumbelgilangan stavkani hech bir qonun belgilamagan; 2026-yil stavkasi davom etadi.

programme-dividend_tax = Dividendlar soligʻi
    .about = Xorijiy mulkdorlar dividendlari soligʻi: oʻz stavkasi yoki soliq shartnomasi stavkasi oʻrniga Oʻzbekistondagi mulkdorlar stavkasida. 2024-yil oxirigacha PF-5099 boʻyicha har bir rezidentga, 2025-yil fevraldan Soliq kodeksi boʻyicha asosan eksport qiladiganlarga; 2025-yil yanvar uchun qoida yoʻq. Aksiyadorlik jamiyati aksiyalarida rezidentlik 2028-yilgacha hech narsani oʻzgartirmaydi. Oʻzbekistondagi mulkdorlar hech narsa yutmaydi. 2028-yildan stavkani hech bir qonun belgilamagan; 2026-yil stavkalari davom etadi.

programme-foreign_vendor_tax = Xorijiy taʼminotchilar soligʻi
    .about = Rezident yetarlicha eksport qilsa, soliq shartnomasi yoʻq davlatlar kompaniyalariga IT xizmatlari va royalti uchun toʻlovdan manbada ushlanadigan 20%. Bu taʼminotchining foydasi; shartnomada taʼminotchi oladigan summa belgilansa, kompaniya koʻproq yutadi, bu hisobga olinmagan. Taxmin: siz yozgan har bir shunday xizmat IT xizmati. Ushlangan soliq qanday qaytarilishi hech qayerda aytilmagan. 2028-yildan stavkani hech bir qonun belgilamagan; 2026-yil stavkasi davom etadi.

programme-resident_levy = Rezident ajratmasi
    .about = Rezident daromadidan har oy IT Park direksiyasiga toʻlaydigan ajratma; bu xarajat. Taxmin: butun tushum daromad hisoblanadi, QQS va kurs farqisiz. Yirik rezidentlar yil boshidan eksport ulushi juda kam boʻlgan har bir chorakda ikki baravar toʻlaydi. PQ-388 2026-yil apreldan kiritgan jadval topilmadi. Soliqlardan ozodlik tugashi bilan ajratma ham tugaydi, deb hech bir manbada aytilmagan, shuning uchun u maqom bor ekan, 2039-yildan keyin ham davom etadi.

programme-yearly_audit = Yillik audit
    .about = Rezident har yili IT Park direksiyasiga yuboradigan hisobot auditi; siz yozgan narxdagi xarajat, yil oylariga taqsimlangan. Hech bir manba narx bermaydi. Maqom eng koʻp shu audit oʻtkazilmagani uchun yoʻqotiladi.

programme-equipment = Uskuna, keyin toʻlash sharti bilan
    .about = IT Park darhol beradigan, kompaniya esa keyinroq toʻlaydigan uskuna, Zero Risk doirasida. Summa oy oxirida hali toʻlanmagan qism: bu toʻlov uchun vaqt, daromad emas, hech bir jamiga kirmaydi. Sotib olish narxi, foiz yoki garov eʼlon qilinmagan. Taxmin: topshirish paytidagi narx, foizsiz; Zero Risk tugagach, yangi kechiktirish yoʻq.
    .after = IT Park direksiyasiga u bergan uskuna uchun tanlangan talqin shartlarida toʻlang

## Conditions

condition-activity = Faoliyat turi dasturga mos
condition-resident = IT Park rezidenti
condition-zero_risk = Zero Risk dasturida
condition-local2global = Local2Global loyihasida
condition-exporter = Kalendar yilda eksport qiladi
condition-exporters_only = 2028-yildan amal qiladigan eksport qoidasiga javob beradi
condition-rating = Reyting B yoki yuqori, agar reyting hisobga olinsa
condition-it_visa-income = Mutaxassis daromadi yetarli
condition-advertising_card-within_limit = Yil boshidan sarflangani limit doirasida
condition-partner_visits-terms = Yordam hajmi eʼlon qilingan
condition-social_tax-after_2027 = Imtiyoz 2028-yildan ijtimoiy soliqni qamrab oladi
condition-vat_on_imported_services-vat_exempt = Imtiyoz 2028-yilgacha QQSni qamrab olgan
condition-staff_income_tax-after_2027 = Pastroq daromad soligʻi 2028-yildan davom etadi
condition-dividend_tax-foreign_owner = Toʻliq yoki qisman xorijiy mulkda
condition-dividend_tax-export = Yillik tushumning koʻp qismi eksport
condition-foreign_vendor_tax-export = Kalendar yilda eksport 10 mln dollardan koʻp
condition-resident_levy-still_due = Ajratma toʻlanishi kerak
condition-zero_risk-region = Zero Risk amal qiladigan hududda
condition-zero_risk-export = Yillik tushumning yarmidan koʻpi eksport
condition-zero_risk-contract_or_parent = Eksport shartnomasi yoki bosh kompaniya yetarlicha yirik
condition-zero_risk-entered = Kirish oyi kelgan
condition-local2global-entered = Kirish oyi kelgan
condition-one_stop_shop-foreign = Toʻliq yoki qisman xorijiy mulkda
condition-one_stop_shop-entry = Kirish shartlari bajarilgan
condition-regional_premises-region = Bino beriladigan hududda
condition-regional_premises-participant = Bino beriladigan kompaniyalardan biri
condition-regional_premises-takes_premises = Davlat binosiga koʻchadi
condition-wage_compensation-jobs = IT mutaxassislar soni yetarli

## Limits

limit-conferences-yearly_cap = Bir yil uchun yuqori chegara
limit-conferences-event_cap = Bir tadbir uchun yuqori chegara
limit-foreign_specialists-yearly_cap = Bir yil uchun yuqori chegara
limit-partner_visits-yearly_cap = Bir yil uchun yuqori chegara
limit-partner_visits-company_cap = Kompaniya uchun yuqori chegara
limit-recruitment-hire_cap = Ishga olingan bir kishi uchun yuqori chegara
limit-training-company_cap = Kompaniya uchun yuqori chegara
limit-training-course_cap = Bir kurs uchun yuqori chegara

## Quantities and tests

definition-park_activity = Park imtiyozlari saqlanadigan faoliyat
definition-it_company = Faoliyati boʻyicha IT kompaniya
definition-in_the_regions = Ofis viloyatlarda
definition-large_contract = Yirik eksport shartnomasi
definition-large_parent = Yirik bosh kompaniya
definition-yearly_export = Kalendar yil eksport tushumi
definition-yearly_revenue = Kalendar yil tushumi
definition-export_share = Kalendar yilda eksport ulushi
definition-mostly_export = Yillik tushumning koʻp qismi eksport
definition-exporters_regime = 2028-yildan amal qiladigan eksport qoidasi
definition-staff_income_tax_rate = Xodimlar daromad soligʻi stavkasi
definition-specialists_counted = Hisobga olinadigan IT mutaxassislar
definition-heads_compensated = Kompensatsiya beriladigan IT mutaxassislar
definition-specialists_above_threshold = Chegaradan ortiq IT mutaxassislar
definition-wages_compensated = Hisobga olinadigan ish haqi
definition-rating_size = Reyting boʻyicha yordam ulushi
definition-rating_kept = Oldingi uch oyda reyting boʻyicha eng katta ulush
definition-rating_spared = Reytingdan qatʼi nazar toʻliq yordam
definition-rating_share = Toʻlanadigan yordam ulushi
definition-rating_met = Reyting yordam uchun yetarli
definition-advertising_limit = Chet eldagi reklama uchun yillik limit
definition-revenue = Oylik tushum
definition-payroll = Oylik ish haqi fondi
definition-in_karakalpakstan = Qoraqalpogʻistonda, pasaytirilgan soliqlar bilan
definition-regional_factor = Hududda toʻlanadigan soliq ulushi
definition-average_pay = Oʻrtacha ish haqi
definition-young_staff_relief = 30 yoshgacha xodimlar uchun pastroq ijtimoiy soliq
definition-young_staff_reduction = 30 yoshgacha xodimlar uchun pastroq ijtimoiy soliq kamaytiradigan summa
definition-social_tax_by_region = Hudud boʻyicha ijtimoiy soliq
definition-ordinary_social_tax = Umumbelgilangan ijtimoiy soliq
definition-place_factor = Joyda toʻlanadigan mol-mulk va yer soligʻi ulushi
definition-ordinary_property_tax = Oy uchun umumbelgilangan mol-mulk soligʻi
definition-land_rate = Bir gektar uchun yillik yer soligʻi
definition-ordinary_land_tax = Oy uchun umumbelgilangan yer soligʻi
definition-ordinary_property_and_land_tax = Oy uchun umumbelgilangan mol-mulk va yer soligʻi
definition-turnover_limit = Aylanmadan olinadigan soliq limiti
definition-pays_turnover_tax = Aylanmadan olinadigan soliq toʻlar edi
definition-turnover = Soliq solinadigan aylanma
definition-turnover_tax_by_region = Hudud boʻyicha aylanmadan olinadigan soliq
definition-turnover_tax_rate = Aylanmadan olinadigan soliq stavkasi
definition-ordinary_turnover_tax = Oy uchun umumbelgilangan aylanmadan olinadigan soliq
definition-pays_simplified_vat = Soddalashtirilgan QQS toʻlar edi
definition-owes_profit_tax = Foyda soligʻi toʻlashi kerak
definition-profit = Oylik foyda, rezident boʻlmaganida
definition-profit_since_january = Yanvardan shu oygacha foyda yoki zarar
definition-profit_to_date = Yanvardan shu oygacha foyda
definition-profit_to_date_before = Yanvardan oldingi oygacha foyda
definition-large_income = Daromad soliq ikki baravar kamayadigan quyi chegaradan koʻp
definition-first_year_over_10bn = 10 mlrd soʻmdan oshgan birinchi yil, yarim stavka
definition-year_after_10bn = Undan keyingi yil, yarim stavka
definition-turnover_limit_before = Oʻtgan yilgi aylanmadan olinadigan soliq limiti
definition-year_of_switch = Aylanmadan olinadigan soliqdan oʻtish yili
definition-free_year = Oʻtishdan keyingi soliqsiz yil
definition-halved_year_of_switch = Oʻtish yili, 2026-yilgacha yarim stavka
definition-year_factor = Yilda toʻlanadigan foyda soligʻi ulushi
definition-profit_tax_rate_by_place = Joy va yil boʻyicha foyda soligʻi stavkasi
definition-profit_tax_rate_by_district = Tuman boʻyicha foyda soligʻi stavkasi
definition-profit_tax_rate = Foyda soligʻi stavkasi
definition-ordinary_profit_tax = Oy uchun umumbelgilangan foyda soligʻi
definition-foreign_dividend_tax_rate = Xorijiy mulkdorlar dividendlari soligʻi, umumbelgilangan stavka
definition-resident_dividend_tax_rate = Xorijiy mulkdorlar dividendlari soligʻi, rezident toʻlasa
definition-dividend_tax_saved = Tejalgan dividendlar soligʻi
definition-export_before_month = Yanvardan oldingi oygacha eksport
definition-export_share_by_quarter = Yanvardan chorak oxirigacha eksport ulushi
definition-levy_export_floor = Yirik rezident uchun eng kam eksport ulushi
definition-large_resident = Yillik aylanma 100 mlrd soʻmdan koʻp
definition-large_without_export = Eksporti juda kam yirik rezident
definition-large_exporter = Ajratmasi pastroq yirik eksportchi
definition-levy_base_rate = Jadval boʻyicha ajratma stavkasi
definition-levy_rate = Ajratma stavkasi

## Numbers of the law

parameter-base_value = Bazaviy hisoblash miqdori (BHM)
parameter-wage_threshold_heads = Ish haqi kompensatsiyasi chegarasi
parameter-training_heads = Oʻqitish dasturi qamrab oladigan kishilar soni
parameter-staff_income_tax = Xodimlar daromad soligʻi, umumbelgilangan stavka
parameter-resident_staff_income_tax = Xodimlar daromad soligʻi, rezident stavkasi
parameter-minimum_wage = Mehnatga haq toʻlashning eng kam miqdori
parameter-social_tax = Ijtimoiy soliq
parameter-social_tax_karakalpakstan = Qoraqalpogʻistonda ijtimoiy soliq
parameter-profit_tax = Foyda soligʻi
parameter-large_income_floor = Foyda soligʻi ikki baravar kamayadigan daromadning quyi chegarasi
parameter-halved_income_ceiling = Foyda soligʻi ikki baravar kamayadigan daromadning yuqori chegarasi
parameter-turnover_tax = Aylanmadan olinadigan soliq
parameter-category_4_turnover_tax = 4-toifa tumanlarda aylanmadan olinadigan soliq
parameter-category_5_tax = 5-toifa tumanlarda foyda soligʻi, aylanmadan olinadigan soliq va ijtimoiy soliq
parameter-property_tax = Mol-mulk soligʻi
parameter-vat = QQS
parameter-dividend_tax_resident = Dividendlar soligʻi, Oʻzbekiston rezidentlari
parameter-dividend_tax_foreign = Dividendlar soligʻi, xorijiy mulkdorlar
parameter-withholding_services = Xorijiy taʼminotchilardan toʻlov manbaida ushlab qolinadigan soliq
parameter-central_bank_rate = Markaziy bankning 2026-yilgi asosiy stavkasi
parameter-resident_levy = Rezident ajratmasi
parameter-planning_rate_usd = Qoidalar toʻplamining reja kursi, 1 USD necha UZS

## Open questions of law

reading-terms = Ish haqi, xorijiy mutaxassislar va konferensiyalar boʻyicha kimning shartlari amal qiladi?
reading-terms-announced = 2023-yilda eʼlon qilinganidek
    .says = 2023-yil 20-dekabrdagi Prezident huzuridagi yigʻilish haqidagi xabar: 50 nafardan koʻp IT mutaxassis ishga olinsa, ish haqining 15 foizigacha va eksportchi xarajatlarining yarmi. Unda kirish kerak boʻlgan dastur ham, yuqori chegara ham yoʻq, shuning uchun bu yerda rezidentlar va boshqalar teng koʻriladi.
reading-terms-operator = Operator amalda bajarayotganidek
    .says = Operator va Sirdaryo filiali saytlari: ish haqi faqat Zero Risk doirasida, mutaxassislar va konferensiyalar faqat Local2Global doirasida, dollardagi yuqori chegaralar bilan

reading-wage_threshold = Ish haqi kompensatsiyasi uchun necha IT mutaxassis kerak?
reading-wage_threshold-over_50 = 50 nafardan koʻp
    .says = 2023-yil 20-dekabrdagi Prezident huzuridagi yigʻilish haqidagi xabarda 50 nafardan koʻp deyilgan
reading-wage_threshold-at_least_50 = Kamida 50 nafar
    .says = IT Park Sirdaryo filiali Oʻzbekiston fuqarosi boʻlgan kamida 50 mutaxassisni talab qiladi
reading-wage_threshold-none = Istalgan son
    .says = Operatorning 2026-yil iyuldagi roʻyxatida 15% xodimlar sonisiz berilgan

reading-wage_counted = Qaysi IT mutaxassislar hisobga olinadi?
reading-wage_counted-employed = Barcha ishlayotganlar
    .says = Operator ish haqining ulushini aytadi, yangi ish oʻrinlari haqida hech narsa demaydi; 2026-yil iyunda “har bir yangi xodim uchun” soʻzlarini olib tashlagan
reading-wage_counted-hired = Faqat yangi ishga olinganlar
    .says = Eʼlonda ishga oladigan kompaniyalar deyilgan. Soʻzma-soʻz oʻqilsa, chegara uchun ham, ish haqi uchun ham faqat rejaning birinchi oyidagi sondan ortiq kishilar hisobga olinadi.

reading-wage_base = Kimning ish haqi kompensatsiya qilinadi?
reading-wage_base-it_wages = Hisobga olinadigan barcha IT mutaxassislar
    .says = Eʼlonga koʻra chegaradan oʻtilgach ish haqi xarajatining ulushi beriladi, hech kim chiqarib tashlanmaydi
reading-wage_base-citizens = Faqat Oʻzbekiston fuqarolari
    .says = IT Park Sirdaryo filiali Oʻzbekiston fuqarolari ish haqining 15 foizigacha beradi
reading-wage_base-above_threshold = Faqat chegaradan ortiqlari
    .says = Hech bir matnda bunday deyilmagan; bu eʼlonning eng tor talqini. Son talab qilinmasa, hamma hisobga olinadi.

reading-wage_measure = Ish haqi daromad soligʻidan oldinmi yoki keyinmi?
reading-wage_measure-gross = Soliqdan oldin
    .says = Eʼlonda ish haqi xarajatlari deyilgan, kompaniya xarajati esa soliqqacha ish haqi: bizning xulosamiz
reading-wage_measure-net = Soliqdan keyin
    .says = Hech bir matn qoʻlga tegadigan summani istisno qilmaydi; bu eʼlonning ehtiyotkor talqini

reading-premises_for = Bepul bino kimga beriladi?
reading-premises_for-participants = Zero Risk kompaniyalariga
    .says = Davlat ijara portalida berilishicha, PQ-87, 2-band uni eksportchilar dasturi ishtirokchilariga beradi
reading-premises_for-any_it_company = Viloyatlardagi har qanday IT kompaniyaga
    .says = 2023-yil 20-dekabrdagi eʼlonda viloyatlardagi IT kompaniyalar deyilgan, kirish kerak boʻlgan dastur yoʻq

reading-tashkent_region = Toshkent viloyati viloyatlar qatoriga kiradimi?
reading-tashkent_region-included = Ha, faqat shahar kirmaydi
    .says = PQ-87 Qoraqalpogʻiston va viloyatlarni aytadi, Toshkent viloyati ulardan biri: bizning xulosamiz
reading-tashkent_region-excluded = Yoʻq
    .says = Operator Toshkentdan boshqa barcha hududlar deydi, faqat shaharmi yoki viloyat ham – aytmaydi

reading-zero_risk_test = Zero Risk dasturiga kirish uchun nima kerak?
reading-zero_risk_test-either = Shartnoma yoki bosh kompaniya
    .says = IT Park Sirdaryo filiali ikkalasini “yoki” bilan bogʻlaydi: biri yetarli
reading-zero_risk_test-both = Shartnoma va bosh kompaniya
    .says = Operator ikkalasini bogʻlovchisiz sanaydi; qatʼiy talqinda ikkalasi ham kerak
reading-zero_risk_test-contract_only = Faqat shartnoma
    .says = Hech bir matnda bunday deyilmagan; bunda shartnoma hammaga, bosh kompaniya aylanmasi faqat xorijiy guruhlarga shart deb olinadi

reading-parent_turnover_floor = Bosh kompaniya qanchalik yirik boʻlishi kerak?
reading-parent_turnover_floor-usd_1m = Yiliga 1 mln dollar
    .says = Operatorning 2026-yil iyuldagi roʻyxati 1 mln dollardan boshlanadi
reading-parent_turnover_floor-usd_50m = Yiliga 50 mln dollar
    .says = IT Park Sirdaryo filiali yiliga 50 mln dollar talab qiladi

reading-training_cap = Oʻqitish uchun yuqori chegara nimaga hisoblanadi?
reading-training_cap-per_company = Kompaniyaga
    .says = IT Park Sirdaryo filiali uni jami, 100 kishigacha deb beradi
reading-training_cap-per_course = Har bir kursga
    .says = Operator 2026-yil iyunda uni har bir kursga deb yozgan, keyin bu soʻzni olib tashlagan

reading-equipment_payment = Uskuna uchun qanday toʻlanadi?
reading-equipment_payment-buy_after_12_months = 12 oydan keyin birdaniga
    .says = Operator uskunani 12 oyga beradi, keyin kompaniya uni sotib olishi kerak
reading-equipment_payment-instalments_15_months = 15 ta teng oylik qismda
    .says = IT Park Sirdaryo filiali, rus tilida: 15 oygacha boʻlib toʻlash. Birinchi qism topshirilganidan bir oy keyin toʻlanadi deb olingan.
reading-equipment_payment-grace_15_months = 15 oydan keyin birdaniga
    .says = IT Park Sirdaryo filiali, ingliz tilida: 15 oygacha imtiyozli davr

reading-event_cap = Konferensiyalar uchun yuqori chegara nimaga hisoblanadi?
reading-event_cap-per_year = Kalendar yilga
    .says = IT Park Sirdaryo filiali summani davrsiz beradi; yil – bizning taxminimiz
reading-event_cap-per_event = Har bir tadbirga
    .says = IT Park Sirdaryo filiali summani davrsiz beradi; tadbir – ikkinchi talqin

reading-event_half = Local2Global xarajatning yarmini toʻlaydimi yoki hammasini?
reading-event_half-half_and_cap = Yarmini, yuqori chegaragacha
    .says = Eʼlonda yarmi, filialda yuqori chegara aytilgan; ikkalasi birga amal qilishi – bizning xulosamiz
reading-event_half-cap_only = Hammasini, yuqori chegaragacha
    .says = IT Park Sirdaryo filiali mutaxassislar va konferensiyalar uchun yuqori chegaralarni ulushsiz beradi

reading-one_stop_shop_test = One Stop Shop kimga ochiq?
reading-one_stop_shop_test-unpublished = Eʼlon qilinmagan
    .says = IT Park uni xorijiy kompaniyalar uchun deydi, kim qabul qilinishini aytmaydi, shuning uchun savol ochiq qoladi
reading-one_stop_shop_test-any_foreign_company = Har qanday xorijiy kompaniyaga
    .says = Bizning xulosamiz: IT Park xorijiy kompaniyalarga shartsiz taklif qilgan narsa ularning hammasiga ochiq

reading-export_half = 2028-yildan amal qiladigan qoida qancha eksport talab qiladi?
reading-export_half-more_than_half = Tushumning yarmidan koʻpi
    .says = Soliq kodeksi, 483-modda, 63-qism yillik daromadning 50 foizidan koʻpi eksport boʻlishini talab qiladi
reading-export_half-at_least_half = Tushumning kamida yarmi
    .says = IT Park PF-157 izohida kamida 50% deydi

reading-income_tax_after_2027 = 2028-yildan rezident xodimlari qanday daromad soligʻi toʻlaydi?
reading-income_tax_after_2027-ordinary = Umumbelgilangan stavkada
    .says = Soliq kodeksi, 381-moddada pastroq stavka yoʻq, PF-5099 stavkasi esa 2027-yil oxirigacha belgilangan
reading-income_tax_after_2027-seven_and_half = Rezident stavkasi davom etadi
    .says = IT Park PF-157 park imtiyozlarini uzaytiradi deydi, bu stavkani alohida aytmaydi

reading-social_tax_after_2027 = Imtiyoz 2028-yildan ijtimoiy soliqni qamrab oladimi?
reading-social_tax_after_2027-exempt = Ha
    .says = Soliq kodeksi, 483-modda, 62-qism faqat QQSni istisno qiladi, yonidagi qismlar esa ijtimoiy soliqni ham: bizning xulosamiz
reading-social_tax_after_2027-ordinary = Yoʻq
    .says = PF-6011 soliq imtiyozi ijtimoiy soliqni faqat nomi aytilganda qamrab oladi deydi

reading-vat_before_2028 = Rezidentlar 2028-yilgacha QQSdan ozod boʻlganmi?
reading-vat_before_2028-exempt = Ha
    .says = Matbuot va yuridik firmalar aytishicha, PF-5099 rezidentlarni barcha soliqlardan, jumladan QQSdan ozod qiladi
reading-vat_before_2028-due = Yoʻq
    .says = Buxgalterlar uchun izohda QQS imtiyozga kirmagan deyilgan

reading-vendor_relief_from = Xorijiy taʼminotchi qachondan ozod boʻladi?
reading-vendor_relief_from-crossing = 10 mln dollardan oʻtilgan oydan keyingi oydan
    .says = Soliq kodeksi, 483-modda, 60-qism kalendar yilda 10 mln dollardan koʻp eksport talab qiladi; imtiyoz shu chegaradan oʻtilganda boshlanishi – ehtiyotkor xulosa
reading-vendor_relief_from-whole_year = Butun yil uchun
    .says = Shu qismda kalendar yil deyilgan, undagi biror kun aytilmagan

reading-levy_large_from = Yirik rezidentlar qachondan 20% eksport qilishi kerak?
reading-levy_large_from-january_2026 = 2026-yil yanvardan
    .says = IT Park aytishicha, Vazirlar Mahkamasining 303-son qarori
reading-levy_large_from-april_2026 = 2026-yil apreldan
    .says = Startap portali aytishicha, PQ-388

reading-levy_2026 = 2026-yil apreldan ajratma qancha?
reading-levy_2026-one_percent = Avvalgidek 1%
    .says = IT Park sahifasi daromadning 1 foizini talab qiladi; PQ-388 jadvali topilmadi
reading-levy_2026-first_bracket = 5 mlrd soʻm daromadgacha 1%, undan yuqorisi nomaʼlum
    .says = PQ-388 haqidagi izohda jadvalning birinchi pogʻonasi berilgan; qolganlari hech bir manbada yoʻq

reading-levy_exporter = Yirik eksportchilar uchun ajratma pastroqmi?
reading-levy_exporter-none = Yoʻq
    .says = 2024-yilgi 303-son qarorda faqat 1% va 2% bor
reading-levy_exporter-half_percent = Eksport 20 mln dollardan oshsa 0,5%
    .says = Startap portali, 2022-yil; shundan beri hech kim tasdiqlamagan

reading-levy_without_exemption = Soliqlardan ozodlik boʻlmagan yilda ajratma toʻlanadimi?
reading-levy_without_exemption-due = Ha, kompaniya rezident ekan
    .says = IT Park uni har bir rezidentdan talab qiladi; shart bajarilmagan yildan keyin ham davom etishi – bizning xulosamiz
reading-levy_without_exemption-not_due = Yoʻq
    .says = Hech bir matnda bunday deyilmagan; bunda ajratma soliqlardan ozodlik narxi deb olinadi

reading-simplified_vat_for_it = Soddalashtirilgan QQS IT xizmatlariga ochiqmi?
reading-simplified_vat_for_it-included = Ha
    .says = PF-100 xizmatlar deydi; IT xizmatlari ular qatorida boʻlishi – bizning xulosamiz
reading-simplified_vat_for_it-excluded = Yoʻq
    .says = Hech bir matn dasturiy taʼminot yoki BPOni PF-100 xizmatlari qatoriga qoʻshmaydi

reading-district_rates = 2023–2025-yillardagi tuman stavkalari IT kompaniyalarga ham tegishlimi?
reading-district_rates-not_applied = Yoʻq
    .says = Soliq kodeksining oʻz stavkalari, farmonsiz; farmondagi tumanlar roʻyxati oʻqilmagan
reading-district_rates-applied = Ha
    .says = PF-287: 5-toifadagi tumanlarda foyda soligʻi, aylanmadan olinadigan soliq va ijtimoiy soliq 1%, 4-toifada aylanmadan olinadigan soliq 3%

reading-visa_income = IT-viza uchun mutaxassis qancha topishi kerak?
reading-visa_income-at_least = Kamida 30 000 dollar
    .says = Yuridik firma aytishicha, 3387-son Nizom
reading-visa_income-more_than = 30 000 dollardan koʻp
    .says = Leges yuridik firmasi va boshqalar

reading-partner_visit_terms = Xorijiy hamkorlar tashrifi uchun qancha toʻlanadi?
reading-partner_visit_terms-unpublished = Eʼlon qilinmagan
    .says = IT Park Sirdaryo filiali eksport hajmiga qarab 20 000 dollargacha deydi, shkalani bermaydi
reading-partner_visit_terms-per_year = Barcha xarajatlar, yiliga 20 000 dollargacha
    .says = Hech bir matnda bunday deyilmagan; bunda yuqori chegara har bir yil uchun summa deb olinadi
reading-partner_visit_terms-per_company = Barcha xarajatlar, jami 20 000 dollargacha
    .says = Hech bir matnda bunday deyilmagan; bunda yuqori chegara kompaniya uchun summa deb olinadi

reading-rating_applies = Davlat reytingi parkdagi yordamni kamaytiradimi?
reading-rating_applies-no = Yoʻq
    .says = PQ-87 va operator sahifalarida bu haqda hech narsa yoʻq, park esa oʻz daromadidan toʻlaydi: bizning xulosamiz
reading-rating_applies-yes = Ha
    .says = PQ-193 subsidiya va preferensiyalarni reytingga qarab ulush bilan beradi

## Sources

rulebook-name-uzbekistan = IT Park Oʻzbekiston
act-announcement = Prezident huzuridagi yigʻilish haqidagi xabar
act-pp87 = Prezidentning PQ-87-son qarori
act-rent_portal = Davlat ijara portalidagi ijara imtiyozlari
act-operator_june = Operatorning avvalgi sayti (IT Park Capital)
act-operator = Operator sayti (IT Park Capital)
act-branch = IT Park Sirdaryo filiali sayti
act-outsource_portal = IT Park autsorsing portali
act-up157 = Prezidentning PF-157-son Farmoni
act-tax_code = Soliq kodeksi matni
act-up5099 = Prezidentning PF-5099-son Farmoni
act-leges = Leges yuridik firmasi
act-cm303 = Vazirlar Mahkamasining 303-son qarori (VMQ-303)
act-startup_portal = Markaziy Yevrosiyo startap portali
act-it_park = IT Park sayti
act-it_visa_site = IT Park sayti, rezidentlarning majburiyatlari (itvisa.uz)
act-reg3387 = 3387-son Nizom
act-penalty_note = Penya haqida izoh
act-pwc = PwC soliq sharhlari
act-ey = EY soliq xabarnomasi
act-up229 = Prezidentning PF-229-son Farmoni
act-up100 = Prezidentning PF-100-son Farmoni
act-up6011 = Prezidentning PF-6011-son Farmoni
act-pp51 = Prezidentning PQ-51-son qarori
act-up287 = Prezidentning PF-287-son Farmoni
act-district_press = Matbuotda tumanlar toifalari
act-pp193 = Prezidentning PQ-193-son qarori
act-accountants_notes = Buxgalterlar uchun izohlar (buxgalter.uz)
act-pp388 = Prezidentning PQ-388-son qarori
act-up196 = Prezidentning PF-196-son Farmoni
act-up108 = Prezidentning PF-108-son Farmoni
act-decree_june_2025 = Prezidentning ish haqi toʻgʻrisidagi Farmoni
act-up115 = Prezidentning PF-115-son Farmoni
act-planning_rate = Qoidalar toʻplamining reja kursi
act-projection = Qonun yoʻq: 2026-yil stavkalari davom etadi

## Where no source says

gap-one_stop_shop_entry = One Stop Shop qaysi kompaniyalarni qabul qilishi hech bir manbada aytilmagan
gap-partner_visit_scale = Hamkorlar tashrifi uchun qancha toʻlanishi hech bir manbada aytilmagan; eksport hajmi boʻyicha shkala eʼlon qilinmagan
gap-before_minimum_wage = 2024-yil oktabrgacha boʻlgan mehnatga haq toʻlashning eng kam miqdori bu qoidalar toʻplamida yoʻq
gap-before_levy_export_floor = 2024-yil oktabrgacha yirik rezidentlardan eksport ulushi talab qilinmagan
gap-levy_brackets = Ajratmaning 5 mlrd soʻm daromaddan yuqori pogʻonalari topilmadi
gap-land_rate = 2026-yilgacha boʻlgan yer soligʻi stavkalari topilmadi

## Duties: what must be done by when, and what is at risk

duty-levy_payment = Rezident ajratmasini toʻlash
    .about = Har oyning 20-kunigacha IT Park direksiyasiga oldingi oy daromadidan ajratma toʻlanadi
duty-quarterly_report = IT Park direksiyasiga choraklik hisobot
    .about = Chorakdan keyingi oyning 15-kunigacha rezident IT Park direksiyasiga hisobot beradi
duty-audit_report = IT Park direksiyasiga auditorlik hisoboti
    .about = 1-iyulgacha rezident oʻtgan yilni auditdan oʻtkazib, nusxasini IT Park direksiyasiga beradi. Rezidentlar maqomini eng koʻp shu audit yoʻqligi uchun yoʻqotgan: 2023-yil boʻyicha 110 tasi.
duty-large_export_floor = Yirik rezidentlar uchun eng kam eksport
    .about = Yillik aylanma 100 mlrd soʻmdan oshsa, yanvardan chorak oxirigacha eksport ulushi kamida 10%, 2026-yildan 20%, 2027-yildan 35% boʻlishi kerak
duty-dividends_test = Dividendlar uchun eksport sharti
    .about = Xorijiy mulkdorlar dividendlariga rezidentlar stavkasi qoʻllanishi uchun yil oxirida eksport yillik daromadning yarmidan koʻp boʻlishi kerak
duty-export_test = Soliqlardan ozodlik uchun eksport sharti
    .about = Yil oxirida park faoliyati eksporti yillik daromadning yarmidan koʻp boʻlishi yoki oʻquv markazi bitiruvchilarining yarmi eksportchilarda ishlashi kerak. Shundagina yil soliqlardan ozod hisoblanadi.
duty-social_tax_payment = Ijtimoiy soliqni toʻlash
    .about = Kompaniya ozod boʻlmagan har bir oy uchun, keyingi oyning 15-kunigacha
duty-social_tax_return = Ijtimoiy soliq boʻyicha yillik hisobot
    .about = 15-fevralgacha, kompaniya ozod boʻlmagan oylari bor yil uchun
duty-profit_tax_payment = Foyda soligʻini toʻlash
    .about = Chorakdan keyingi oyning 20-kunigacha, kompaniya ozod boʻlmagan hamda aylanmadan olinadigan soliq yoki soddalashtirilgan QQS toʻlamaydigan oylar uchun; bu ikkisining toʻlov kunlari topilmadi. Summa – shu chorak yil boshidan hisoblangan soliqqa qoʻshadigan qism.
duty-profit_tax_return = Foyda soligʻi boʻyicha yillik hisobot
    .about = 1-martgacha, kompaniya ozod boʻlmagan oylari bor yil uchun
duty-profit_tax_advance = Foyda soligʻi boʻyicha boʻnak toʻlovi
    .about = Yillik daromad 20 mlrd soʻmdan oshsa, kompaniya ozod boʻlmagan har bir oyda foyda soligʻi oldindan toʻlanadi. Kuni ham, summasi ham topilmadi; oyning oxirgi kuni olingan.

stake-status = Maqom yoʻqotilsa, tiklanadigan soliqlar
    .about = Shu reja doirasida oxirgi 36 oy – daʼvo muddatidagi soliq imtiyozlari; buzilish qancha orqaga taʼsir qilishi hech bir manbada aytilmagan. Penya taxmin qilingan: kuniga Markaziy bank asosiy stavkasining 300 dan biri, stavka 2026-yilda 14% va barcha yillar uchun shunday, oddiy foiz, har bir oy summasiga shu oyning oxirgi kunidan.
stake-exemption = Shart bajarilmasa, shu yilgi soliqlar
    .about = Yil oylarida kompaniya va xodimlar toʻlamagan soliqlar. Shart bajarilmagan yil uchun penya oʻqilgan matnlarda tartibga solinmagan, shuning uchun hisoblanmagan.
stake-dividends = Shart bajarilmasa, shu yilgi dividendlar soligʻi
    .about = Yil oylarida xorijiy mulkdorlar toʻlamagan soliq, penyasiz
stake-second_percent = Ajratmaning ikkinchi foizi
    .about = Eksport ulushi quyi chegaradan past boʻlsa, ajratma daromadning 1 foizi oʻrniga 2% boʻladi

## What the rulebook leaves out, a line each

not-modelled-uzbekistan =
    Kam taʼminlangan oilalardan boʻlgan xodimlar uchun 1% ijtimoiy soliq va amaliyotchilar uchun 1% stavkalar (Soliq kodeksi, 483-modda, 57- va 58-qismlar)
    Moʻynoq tumani, Soʻx tumani va ular bilan birga aytilgan qishloqlarning 1% stavkalari
    Aylanmadan olinadigan soliqdan keyin daromadning choragi foyda soligʻi bazasi boʻlishi (Soliq kodeksi, 337-modda)
    Mol-mulk soligʻining 1 m² uchun eng kam bazasi va mahalliy kengashlarning yer soligʻiga oʻz koeffitsiyentlari
    2026-yilgacha elektron tijorat uchun 10% foyda soligʻi
    Uskunalar boʻyicha bojxona toʻlovlari imtiyozi hamda import tovarlar bojxona boji va QQSi
    Oʻzini oʻzi band qilganlar, Enterprise Uzbekistan, Creative Park hamda Qoraqalpogʻistondagi 100 mln dollardan yuqori AI va maʼlumotlarni qayta ishlash markazi loyihalari imtiyozlari
    Bir vaqtda ikki hududdagi ofislar (ikkita variant tuzing), kompaniyalar guruhlari, transfert narxlar
