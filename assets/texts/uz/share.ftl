# Oynadan ketadigan va qaytadigan narsalar: xat, mijozlar, pochtadagi nusxalar, belgilar, imzolar.

menu-share = Ulashish
command-export-pdf = Xat PDF shaklida…
    .short = PDF
command-export-html = Xat veb-sahifa shaklida…
    .short = Veb-sahifa
command-export-workbook = Elektron jadval kitobi…
    .short = Kitob
command-export-csv = Oylar CSV shaklida…
    .short = CSV
command-export-calendar = Taqvim uchun kunlar…
    .short = Taqvim
command-export-clients = Mijozlar jadvali…
command-open-folder = Jilddagi mijozlar…
command-merge = Qaytgan nusxa bilan birlashtirish…
command-paste = Xat matnidan ochish…
command-sign = Imzolash va saqlash…
message-exporting = { $file } yozilmoqda…
message-exported = Yozildi: { $file }

## Xat

page-letter = Xat
letter-page-help = Xat ochiq turgan variant haqida, oynaning tili va valyutasida. Kitob qonun valyutasida tuziladi.
letter-making = Xat tuzilmoqda…
letter-with-date = Bugungi sana bilan
letter-with-advice = Natijani nima oʻzgartirishi bilan

## Mijozlar

page-clients = Mijozlar
clients-help = Jilddagi barcha rejalar bitta jadvalda: har bir mijoz nima oladi yoki nima yoʻqotishi mumkin, keyin nima boʻladi. Oʻqib boʻlmaydigan fayl ham sababi bilan shu yerda turadi.
clients-reading = { $files } fayldan { $read } tasi oʻqildi…
clients-read = { $wrong ->
    [0] { $read } ta fayl
   *[other] { $read } ta fayl, { $wrong } tasi oʻqilmaydi
}
clients-find = Mijozni topish
clients-by-gain = Eng katta foyda
clients-by-stake = Eng katta xavf
clients-by-duty = Eng yaqin majburiyat
clients-by-cliff = Eng yaqin keskin chegara
clients-stake = bir yil ichida xavf ostida: { $amount }
clients-duty = { $date }: { $what }
clients-cliff = { $date }: { $what }
clients-waiting = { $count ->
    [one] { $count } ta dastur javob kutmoqda
   *[other] { $count } ta dastur javob kutmoqda
}

## Qaytgan nusxalar

dialog-merge = { $file } bilan bu rejani birlashtirish
dialog-merge-help = Savolsiz bitta nusxadan olindi: { $taken }. Ikkalasida oʻzgargan: { $conflicts }. Har biri uchun tanlang; qolgan qiymat javobga savol boʻlib qoladi. Saqlamaguningizcha hech narsa saqlanmaydi.
dialog-merge-no-common = Nusxalarda umumiy hech narsa qolmagan, shuning uchun farq qiladigan hamma narsa soʻraladi.
dialog-merge-own = Bu yerda: { $value } – kompaniya { $total } oladi
dialog-merge-other = Nusxada: { $value } – kompaniya { $total } oladi
dialog-merge-own-plain = Bu yerda: { $value }
dialog-merge-other-plain = Nusxada: { $value }
dialog-merge-more = Qolgan { $count } tasi
dialog-merge-more-proposed = Taklif qilinganidek
dialog-merge-more-own = Hammasi shu yerdan
dialog-merge-more-other = Hammasi nusxadan
dialog-changed = Siz ochganingizdan keyin fayl boshqa joyda oʻzgartirildi
dialog-changed-help = Birlashtirishda ikkalasi olinadi: bittangiz oʻzgartirgani shundoq, ikkalangiz oʻzgartirgani tanlovingiz bilan. Almashtirishda u yerda yozilgani yoʻqoladi.
button-replace = Almashtirish
message-open-elsewhere = ! Bu fayl boshqa oynada ochiq: bu yerdagi oʻzgarishlarni faqat boshqa nom bilan saqlash mumkin
button-merge = Birlashtirish
message-merged = { $file } bilan birlashtirildi: { $taken } olindi, { $conflicts } tanlandi; hali saqlanmagan
dialog-paste = Rejani xat matnidan ochish
dialog-paste-help = Butun matnni qoʻying. Reja atrofidagi soʻzlar va iqtibos belgilari xalaqit bermaydi.
dialog-paste-text = Xat matni
dialog-moved = Bu reja saqlanganidan beri summalar oʻzgardi

## Belgilar va imzolar

answer-checked = Tekshirildi
answer-is-checked = ✓ Tekshirildi
answer-changed-since = ! Tekshirilgandan keyin oʻzgardi
answer-ask = Javob haqida savol berish
answer-ask-of = Javob haqida savol: { $fact }
answer-ask-hint = Nimani aniqlash kerak
answer-asked = ? { $question }
answer-asked-done = Savolga javob berildi: { $fact }
form-next-asked = Soʻralgan: { $fact }, { $question }
dialog-sign = Bu rejani imzolash
dialog-sign-help = Faylni ochgan kishi sizdan keyin biror narsa oʻzgargan-oʻzgarmaganini koʻradi. Kalit birinchi imzoda yaratiladi va shu kompyuterda qoladi.
dialog-sign-name = Imzo yonidagi ism
button-sign = Imzolash va saqlash
bottom-signed = ✓ Kalit { $key } ({ $whose }): “{ $name }”
bottom-sign-broken = ! Imzolanganidan keyin oʻzgargan, kalit { $key }: “{ $name }”
bottom-key-own = oʻzingizniki
bottom-key-before = { $date } kungining oʻzi
bottom-key-other = bu ismning maʼlum kaliti emas
bottom-key-first = yangi
