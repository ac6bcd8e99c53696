# Что уходит из окна и возвращается: письмо, клиенты, копии по почте, пометки, подписи.

menu-share = Отправка
command-export-pdf = Письмо в PDF…
    .short = PDF
command-export-html = Письмо веб-страницей…
    .short = Веб-страница
command-export-workbook = Книга для электронных таблиц…
    .short = Книга
command-export-csv = Месяцы в CSV…
    .short = CSV
command-export-calendar = Дни для календаря…
    .short = Календарь
command-export-clients = Таблица клиентов…
command-open-folder = Клиенты из папки…
command-merge = Объединить с вернувшейся копией…
command-paste = Открыть из текста письма…
command-sign = Подписать и сохранить…
message-exporting = Записывается { $file }…
message-exported = Записано: { $file }

## Письмо

page-letter = Письмо
letter-page-help = Письмо – об открытом варианте, на языке и в валюте окна. Книга составляется в валюте закона.
letter-making = Письмо составляется…
letter-with-date = С сегодняшней датой
letter-with-advice = С тем, что изменило бы итог

## Клиенты

page-clients = Клиенты
clients-help = Все планы из папки в одной таблице: что каждый клиент получает или может потерять и что будет дальше. Файл, который не читается, стоит там же с причиной.
clients-reading = Прочитано файлов: { $read } из { $files }…
clients-read = { $wrong ->
    [0] Файлов: { $read }
   *[other] Файлов: { $read }, из них не читаются: { $wrong }
}
clients-find = Найти клиента
clients-by-gain = Наибольшая выгода
clients-by-stake = Наибольший риск
clients-by-duty = Ближайшая обязанность
clients-by-cliff = Ближайший обрыв
clients-stake = под риском в течение года: { $amount }
clients-duty = { $date }: { $what }
clients-cliff = { $date }: { $what }
clients-waiting = { $count ->
    [one] { $count } программа ждет ответов
    [few] { $count } программы ждут ответов
   *[other] { $count } программ ждут ответов
}

## Вернувшиеся копии

dialog-merge = Объединить { $file } с этим планом
dialog-merge-help = Взято из одной копии без вопросов: { $taken }. Изменено в обеих: { $conflicts }. Выберите для каждого; другое значение останется вопросом к ответу. Ничего не сохраняется, пока вы не сохраните.
dialog-merge-no-common = Копии не помнят ничего общего, поэтому спрашивается обо всем, чем они различаются.
dialog-merge-own = Здесь: { $value } – компания получает { $total }
dialog-merge-other = В копии: { $value } – компания получает { $total }
dialog-merge-own-plain = Здесь: { $value }
dialog-merge-other-plain = В копии: { $value }
dialog-merge-more = Остальные { $count }
dialog-merge-more-proposed = Как предложено
dialog-merge-more-own = Все отсюда
dialog-merge-more-other = Все из копии
dialog-changed = Файл изменили в другом месте после того, как вы его открыли
dialog-changed-help = При объединении берется и то и другое: что изменил один, берется сразу, что изменили оба – по вашему выбору. При замене записанное там пропадет.
button-replace = Заменить
message-open-elsewhere = ! Этот файл открыт в другом окне: изменения отсюда можно сохранить только под другим именем
button-merge = Объединить
message-merged = Объединено с { $file }: взято { $taken }, выбрано { $conflicts }; еще не сохранено
dialog-paste = Открыть план из текста письма
dialog-paste-help = Вставьте весь текст. Слова вокруг плана и знаки цитирования не мешают.
dialog-paste-text = Текст письма
dialog-moved = С тех пор как план сохранили, суммы изменились

## Пометки и подписи

answer-checked = Проверено
answer-is-checked = ✓ Проверено
answer-changed-since = ! Изменено после проверки
answer-ask = Задать вопрос к ответу
answer-ask-of = Вопрос к ответу: { $fact }
answer-ask-hint = Что нужно уточнить
answer-asked = ? { $question }
answer-asked-done = На вопрос отвечено: { $fact }
form-next-asked = Спрошено: { $fact }, { $question }
dialog-sign = Подписать этот план
dialog-sign-help = Открывший файл увидит, изменено ли что-нибудь после вас. Ключ создается при первой подписи и остается на этом компьютере.
dialog-sign-name = Имя рядом с подписью
button-sign = Подписать и сохранить
bottom-signed = ✓ Ключ { $key } ({ $whose }): «{ $name }»
bottom-sign-broken = ! Изменено после подписи, ключ { $key }: «{ $name }»
bottom-key-own = ваш
bottom-key-before = известен с { $date }
bottom-key-other = не тот, что известен под этим именем
bottom-key-first = новый
