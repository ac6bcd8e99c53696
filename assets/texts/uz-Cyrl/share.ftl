# Ойнадан кетадиган ва қайтадиган нарсалар: хат, мижозлар, почтадаги нусхалар, белгилар, имзолар.

menu-share = Улашиш
command-export-pdf = Хат PDF шаклида…
    .short = PDF
command-export-html = Хат веб-саҳифа шаклида…
    .short = Веб-саҳифа
command-export-workbook = Электрон жадвал китоби…
    .short = Китоб
command-export-csv = Ойлар CSV шаклида…
    .short = CSV
command-export-calendar = Тақвим учун кунлар…
    .short = Тақвим
command-export-clients = Мижозлар жадвали…
command-open-folder = Жилддаги мижозлар…
command-merge = Қайтган нусха билан бирлаштириш…
command-paste = Хат матнидан очиш…
command-sign = Имзолаш ва сақлаш…
message-exporting = { $file } ёзилмоқда…
message-exported = Ёзилди: { $file }

## Хат

page-letter = Хат
letter-page-help = Хат очиқ турган вариант ҳақида, ойнанинг тили ва валютасида. Китоб қонун валютасида тузилади.
letter-making = Хат тузилмоқда…
letter-with-date = Бугунги сана билан
letter-with-advice = Натижани нима ўзгартириши билан

## Мижозлар

page-clients = Мижозлар
clients-help = Жилддаги барча режалар битта жадвалда: ҳар бир мижоз нима олади ёки нима йўқотиши мумкин, кейин нима бўлади. Ўқиб бўлмайдиган файл ҳам сабаби билан шу ерда туради.
clients-reading = { $files } файлдан { $read } таси ўқилди…
clients-read = { $wrong ->
    [0] { $read } та файл
   *[other] { $read } та файл, { $wrong } таси ўқилмайди
}
clients-find = Мижозни топиш
clients-by-gain = Энг катта фойда
clients-by-stake = Энг катта хавф
clients-by-duty = Энг яқин мажбурият
clients-by-cliff = Энг яқин кескин чегара
clients-stake = бир йил ичида хавф остида: { $amount }
clients-duty = { $date }: { $what }
clients-cliff = { $date }: { $what }
clients-waiting = { $count ->
    [one] { $count } та дастур жавоб кутмоқда
   *[other] { $count } та дастур жавоб кутмоқда
}

## Қайтган нусхалар

dialog-merge = { $file } билан бу режани бирлаштириш
dialog-merge-help = Саволсиз битта нусхадан олинди: { $taken }. Иккаласида ўзгарган: { $conflicts }. Ҳар бири учун танланг; қолган қиймат жавобга савол бўлиб қолади. Сақламагунингизча ҳеч нарса сақланмайди.
dialog-merge-no-common = Нусхаларда умумий ҳеч нарса қолмаган, шунинг учун фарқ қиладиган ҳамма нарса сўралади.
dialog-merge-own = Бу ерда: { $value } – компания { $total } олади
dialog-merge-other = Нусхада: { $value } – компания { $total } олади
dialog-merge-own-plain = Бу ерда: { $value }
dialog-merge-other-plain = Нусхада: { $value }
dialog-merge-more = Қолган { $count } таси
dialog-merge-more-proposed = Таклиф қилинганидек
dialog-merge-more-own = Ҳаммаси шу ердан
dialog-merge-more-other = Ҳаммаси нусхадан
dialog-changed = Сиз очганингиздан кейин файл бошқа жойда ўзгартирилди
dialog-changed-help = Бирлаштиришда иккаласи олинади: биттангиз ўзгартиргани шундоқ, иккалангиз ўзгартиргани танловингиз билан. Алмаштиришда у ерда ёзилгани йўқолади.
button-replace = Алмаштириш
message-open-elsewhere = ! Бу файл бошқа ойнада очиқ: бу ердаги ўзгаришларни фақат бошқа ном билан сақлаш мумкин
button-merge = Бирлаштириш
message-merged = { $file } билан бирлаштирилди: { $taken } олинди, { $conflicts } танланди; ҳали сақланмаган
dialog-paste = Режани хат матнидан очиш
dialog-paste-help = Бутун матнни қўйинг. Режа атрофидаги сўзлар ва иқтибос белгилари халақит бермайди.
dialog-paste-text = Хат матни
dialog-moved = Бу режа сақланганидан бери суммалар ўзгарди

## Белгилар ва имзолар

answer-checked = Текширилди
answer-is-checked = ✓ Текширилди
answer-changed-since = ! Текширилгандан кейин ўзгарди
answer-ask = Жавоб ҳақида савол бериш
answer-ask-of = Жавоб ҳақида савол: { $fact }
answer-ask-hint = Нимани аниқлаш керак
answer-asked = ? { $question }
answer-asked-done = Саволга жавоб берилди: { $fact }
form-next-asked = Сўралган: { $fact }, { $question }
dialog-sign = Бу режани имзолаш
dialog-sign-help = Файлни очган киши сиздан кейин бирор нарса ўзгарган-ўзгармаганини кўради. Калит биринчи имзода яратилади ва шу компьютерда қолади.
dialog-sign-name = Имзо ёнидаги исм
button-sign = Имзолаш ва сақлаш
bottom-signed = ✓ Калит { $key } ({ $whose }): “{ $name }”
bottom-sign-broken = ! Имзоланганидан кейин ўзгарган, калит { $key }: “{ $name }”
bottom-key-own = ўзингизники
bottom-key-before = { $date } кунгининг ўзи
bottom-key-other = бу исмнинг маълум калити эмас
bottom-key-first = янги
