# What is wrong, and in .help what to do about it. $found is what the file or the field holds.

# How a mistake is put together; $text is one of the messages below.
problem-error = хато: { $text }
problem-warning = огоҳлантириш: { $text }
problem-path = { $text } (жойи: { $path })
problem-question = { $text } (савол: “{ $question }”)
problem-meant = “{ $meant }” демоқчимидингиз?


## Numbers

error-number-empty = Сон етишмайди
    .help = Сон ёзинг, масалан 1200 ёки 0.5
error-number-comma = Вергулли сонни икки хил тушуниш мумкин: “{ $found }”
    .help = Файлда каср қисмидан олдин нуқта, мингликлар орасида бўш жой ёзилади: 1 200.50; ойнадаги шаклда вергул ҳам мумкин
error-number = “{ $found }” сон эмас
    .help = Рақамлар ёзинг; файлда каср қисмидан олдин нуқта қўйилади: 1200.50, ойнадаги шаклда вергул ҳам мумкин
error-number-too-large = Бу соннинг рақамлари аниқ ҳисоблаш учун жуда кўп: “{ $found }”
    .help = Кўпи билан 28 хонали сон ёзинг
error-share-unit = Фоиз белгиси ёзилмаган: “{ $found }”
    .help = Улушни фоизда ёзинг: 85%


## Money

error-money-unit = Валюта ёзилмаган: “{ $found }”
    .help = Сондан кейин валютани ёзинг: UZS, USD, EUR ёки RUB
error-currency = Бу ерда бундай валюта ишлатилмайди: { $unit }
    .help = Суммани шу валюталардан бирида ёзинг: UZS, USD, EUR, RUB
error-money-wrong-unit = “{ $unit }” валюта эмас
    .help = Сондан кейин валютани ёзинг: UZS, USD, EUR ёки RUB
error-money-precision = Каср рақамлари иккитадан кўп: “{ $found }”
    .help = Суммани икки каср рақамигача яхлитланг


## Months and dates

error-month = “{ $found }” ой эмас
    .help = Йил, чизиқча ва ойнинг икки рақамини ёзинг: 2026-07
error-month-no-such = “{ $found }” деган ой йўқ
    .help = Йилдан кейин ойни 01 дан 12 гача ёзинг
error-date = “{ $found }” сана эмас
    .help = Йил, ой ва кунни 2026-07-31 каби ёки ойни 2026-07 каби ёзинг
error-date-no-such = “{ $found }” деган кун йўқ
    .help = Кун ва ойни текширинг


## Answers

error-wrong-unit = “{ $unit }” бу жавобнинг бирлиги эмас
    .help = Бирликни ёзманг: нима саналиши саволда айтилган
error-not-whole = “{ $found }” бутун сон эмас
    .help = Касрсиз сон ёзинг
error-range = “{ $found }” оралиқдан ташқарида
    .help = Шу оралиқдаги қийматни ёзинг: { $least } – { $most }
error-rate-zero = { $currency } курси “{ $found }” бўлиши мумкин эмас
    .help = 1 { $currency } неча сўм туришини ёзинг
error-rate-precision = Каср рақамлари олтитадан кўп: “{ $found }”
    .help = Курсни олти каср рақамигача яхлитланг
# $options lists the choices
error-option = “{ $found }” жавоблар орасида йўқ
    .help = Бирини танланг: { $options }
error-answer-twice = { $month } учун иккита жавоб бор
    .help = Иккисидан бирини олиб ташланг
error-month-range = { $found } режалаш мумкин бўлган ойлардан ташқарида
    .help = { $first } – { $last } оралиғидан ой ёзинг
warning-rulebook-other = Режа { $found } ({ $version }) қоидалар тўплами билан тузилган; рақамлар { $used } ({ $used-version }) бўйича
    .help = Иккаласи орасида қонун берадиган имтиёзлар ўзгарган бўлиши мумкин
warning-rulebook-old = Қонунчилик { $version } ҳолатига, бир йилдан кўп ўтган
    .help = Рақамга таянишдан олдин янгироқ версияни қидиринг
warning-fact-unknown = Бу қоидалар тўпламида “{ $found }” деган савол йўқ
    .help = Жавоб сақланади, лекин таъсир қилмайди
warning-reading-unknown = Бу қоидалар тўпламида “{ $found }” деган очиқ ҳуқуқий савол йўқ
    .help = Танлов сақланади, лекин таъсир қилмайди
warning-option-unknown = “{ $found }” { $reading } талқинлари орасида йўқ
    .help = Ўрнига биринчи талқин олинади


## Plans

error-plan-empty = Файл бўш
    .help = Бошқа файлни очинг ёки янги режа бошланг
error-plan-size = Файл ҳажми жуда катта, кўпи билан { $most } МБ
    .help = Керакли файл шу эканини текширинг
error-plan-format = Режа формати { $found }, бу версия ўқийдиган формат { $known }
    .help = Уни ёзган ёки ундан янги Imtiyoz версиясида очинг
error-plan-no-variant = Режада вариант йўқ
    .help = Вариант қўшинг: variants: [(name: "…", answers: {"{"}…{"}"})]
error-plan-months = Режада { $found } ой бўлиши мумкин эмас
    .help = Ойлар сонини 1 – { $most } оралиғида ёзинг
error-no-rate = Режанинг айрим ойларида { $currency } курси йўқ
    .help = { $currency } курсини киритинг ёки суммаларни бошқа валютада кўрсатинг
error-overflow = Суммалар аниқ ҳисоблаш учун жуда катта: { $programme }
    .help = Бу саволга жавобни текширинг: { $fact }
error-currency-shown = “{ $found }” суммаларни кўрсатиш мумкин бўлган валюта эмас
    .help = Бирини танланг: { $known }
error-rulebook-size = Қоидалар тўплами жуда катта: барча файллари билан кўпи { $most } МБ
    .help = Ҳеч бир дастурга керак бўлмаганини олиб ташланг
error-rulebook-park = Режа “{ $found }” қоидалар тўплами учун тузилган, ишлатилаётгани эса “{ $used }”
    .help = Уни ўз қоидалар тўплами билан очинг: --rulebook ва унинг папкаси
error-and-more = Яна: { $count }
    .help = Аввал юқоридагиларни тўғриланг
# $what is one of the names below
error-too-many = Чегарадан кўп: энг кўпи { $most } та { $what ->
        [variants] вариант
        [answers] жавоб, ҳар бир вариантда
        [facts] савол
        [readings] талқин
        [files] файл
        [acts] ҳужжат
        [parameters] кўрсаткич
        [definitions] таъриф
        [programmes] дастур
        [duties] мажбурият
        [stakes] оқибат
        [options] вариант, ҳар бир рўйхатда
        [values] қиймат, ҳар бир кўрсаткичда
        [versions] таҳрир, ҳар бир таърифда
        [rules] қоида, ҳар бир дастурда
        [conditions] шарт, ҳар бир қоидада
        [limits] чегара, ҳар бир қоидада
        [steps] қадам, барча ифодаларда
        [numbers] сон ва сана
       *[other] { $what }
    }
    .help = Айримларини олиб ташланг


## The command line

# $known lists the names there are
error-programme = “{ $found }” деган дастур йўқ
    .help = Бирини танланг: { $known }
error-variant = “{ $found }” деган вариант йўқ
    .help = Бирини танланг: { $known }
error-outside-plan = “{ $found }” режадан ташқарида
    .help = Режа оралиғи: { $first } – { $last }
error-year = “{ $found }” йил эмас
    .help = Йилни ёзинг, масалан 2026
error-no-window = Imtiyoz дастурининг бу йиғмасида ойна йўқ
    .help = --help санайдиган буйруқни ёки ойнали йиғмани ишлатинг


## Files

error-file-exists = Бу файл аллақачон бор
    .help = Бошқа ном танланг ёки аввал файлни ўчиринг

error-file-open-elsewhere = Файл бошқа ойнада очиқ
    .help = Уни ўша ерда ёпинг ёки бошқа ном билан сақланг
error-file-folder = Бу файл эмас, папка
    .help = Ундаги файлни кўрсатинг
error-file-not-text = Шу ердан бошлаб файл матн эмас
    .help = Бу UTF-8 кодлашида сақланган режа эканини текширинг
error-file-not-found = Бундай файл йўқ
    .help = Номи ва папкасини текширинг
error-file-no-folder = Сақлаш учун бундай папка йўқ
    .help = Бошқа папка танланг ёки аввал шуни яратинг
error-file-no-leave-read = Бу файлни ўқишга рухсатингиз йўқ
    .help = Эгасидан рухсат сўранг ёки бошқа файл танланг
error-file-no-leave-write = Бу ерга ёзишга рухсатингиз йўқ
    .help = Бошқа ном билан ёки бошқа папкага сақланг
error-file-disk-full = Диск тўлган
    .help = Жой бўшатинг ёки бошқа жойга сақланг
error-file-read-only = Бу дискка ёзиб бўлмайди
    .help = Бошқа жойга сақланг
# $reason is what the system says, in its own language
error-file-read = Файлни ўқиб бўлмади
    .help = Тизим хабари: { $reason }
error-file-write = Файлни ёзиб бўлмади
    .help = Тизим хабари: { $reason }


## The form of a file

error-ron = Бу турдаги файлда бу ерда бошқа нарса туради
    .help = Бу жойни ўқиладиган файл билан солиштиринг
error-ron-empty = Файл бўш
    .help = Намунадан ёки сақланган файлдан бошланг
error-ron-ends = Файл вақтидан олдин тугаган
    .help = Ҳар бир қавсни ёпинг: ( учун ), [ учун ], {"{"} учун {"}"}
error-ron-deep = Қавслар ичма-ич жуда чуқур
    .help = Такрор-такрор очилган қавслар бор-йўқлигини текширинг
# $expected lists the names that may stand there
error-ron-unknown-field = “{ $found }” бу ерда номаълум
    .help = Бу ерда мумкин: { $expected }
error-ron-missing-field = “{ $field }” етишмайди
    .help = Ёпувчи қавсдан олдин қўшинг: { $field }: …
error-ron-duplicate-field = “{ $field }” бу ерда икки марта ёзилган
    .help = Иккисидан бирини олиб ташланг
error-ron-unknown-variant = “{ $found }” танловлар орасида йўқ
    .help = Бирини танланг: { $expected }
error-ron-wrong-name = “{ $found }” бу ерда туриши мумкин эмас
    .help = { $expected } номини ёки фақат очувчи қавсни ёзинг
error-ron-name-missing = Қавсдан олдин ном етишмайди
    .help = Олдига { $expected } ёзинг
error-ron-extension = “{ $found }” файл форматига номаълум
    .help = Уни #! билан бошланадиган сатрдан олиб ташланг
error-ron-expected-text = Бу ерда қўштирноқдаги матн бўлиши керак
    .help = Уни тўғри қўштирноқда ёзинг: "…"
error-ron-quotes = Бу қўштирноқлар тўғри шаклда эмас
    .help = Матнларни тўғри қўштирноқда ёзинг: "…"
error-ron-expected-number = Бу ерда бутун сон бўлиши керак
    .help = Фақат рақам ёзинг, қўштирноқсиз
error-ron-number-range = Бу сон бу ер учун жуда катта ёки жуда кичик
    .help = Рақамлари ва ишорасини текширинг
error-ron-expected-boolean = Бу ерда ҳа ёки йўқ бўлиши керак
    .help = true ёки false деб ёзинг, қўштирноқсиз
error-ron-expected-list = Бу ерда рўйхат бўлиши керак
    .help = Квадрат қавсда, вергуллар билан ёзинг: [ …, … ]
error-ron-expected-map = Бу ерда номланган ёзувлар рўйхати бўлиши керак
    .help = Жингалак қавсда, вергуллар билан ёзинг: {"{"} …: …, …: … {"}"}
error-ron-expected-group = Бу ерда очувчи қавс “(” бўлиши керак
    .help = Майдонларни қавсда, вергуллар билан ёзинг: ( …: …, …: … )
error-ron-expected-comma = Бу ерда вергул ёки ёпувчи қавс бўлиши керак
    .help = Олдидаги ёзувни текширинг: вергул, қавс ёки қўштирноқ етишмайди
error-ron-expected-colon = Бу ерда икки нуқта бўлиши керак
    .help = Ном билан қиймат орасига икки нуқта қўйинг
error-ron-expected-close = Бу ерда ёпувчи қавс бўлиши керак
    .help = Қавсни ёпинг ёки ичидаги ортиқчасини олиб ташланг
error-ron-expected-name = Бу ерда ном бўлиши керак
    .help = Қўштирноқсиз, ҳарф, рақам ва _ билан ёзинг
error-ron-length = Бу ерда қийматлар сони бошқа бўлиши керак
    .help = Бу жойни ўқиладиган файл билан солиштиринг
error-ron-character = “{ $found }” бу ерда туриши мумкин эмас
    .help = Уни олиб ташланг ёки матнни қўштирноққа олинг
error-ron-trailing = Охирги ёпувчи қавсдан кейин яна ёзув бор
    .help = Уни олиб ташланг ёки эрта ёпилган қавсни қидиринг
error-ron-text-open = Шу ерда бошланган матннинг ёпувчи қўштирноғи йўқ
    .help = Охирига қўштирноқ қўйинг
error-ron-escape = Бу тескари чизиқдан кейин нотўғри белги турибди
    .help = Тескари чизиқ учун \\, қўштирноқ учун \", янги сатр учун \n ёзинг
error-ron-comment-open = Бу изоҳ тугалланмаган
    .help = Тугаган жойига */ ёзинг


## Texts and languages

error-language = “{ $found }” тилида матнлар йўқ
    .help = Бирини танланг: { $known }
error-ftl = Бу хабар эмас
    .help = ном = матн шаклида ёзинг, кейинги сатрларини бўш жой билан бошланг
# $expected is one character
error-ftl-token = Бу ерда “{ $expected }” бўлиши керак
    .help = ном = матн шаклида ёзинг, кейинги сатрларини бўш жой билан бошланг ва ҳар бир қавсни ёпинг
error-ftl-value = Бу ерда матн етишмайди
    .help = Тенглик белгисидан кейин матнни ёзинг
error-ftl-default = Бу танловга юлдузчали битта вариант керак
    .help = Қолган ҳоллар вариантига юлдузча қўйинг: *[other]
error-ftl-choice = Вариантлардан фақат ўзгарувчи танлай олади
    .help = Ўқдан олдин ўзгарувчини ёзинг: {"{"} $name -> …
error-ftl-text-open = Шу ерда бошланган матннинг ёпувчи қўштирноғи йўқ
    .help = Шу сатр охирига қўштирноқ қўйинг
error-ftl-escape = Бу тескари чизиқдан кейин нотўғри белги турибди
    .help = Тескари чизиқ учун \\, қўштирноқ учун \", код билан бериладиган белги учун \u00A0 ёзинг
error-ftl-brace = Бу ёпувчи жингалак қавснинг очувчиси йўқ
    .help = Уни олиб ташланг ёки қавсни кўрсатиш учун {"{\"}\"}"} ёзинг
error-ftl-function = Бу матнларда функциялар йўқ
    .help = Фақат ўзгарувчини ёзинг; сонлар усиз ҳам тил қоидаси билан ёзилади
error-ftl-nested = Жингалак қавс ичида жингалак қавс бор
    .help = Ҳар бир ном атрофида бир жуфт қавс ёзинг
error-ftl-number = { $found } сони жуда узун
    .help = Узун сонларни матн қилиб ёзинг
error-ftl-brackets = Бу хабарда қавслар жуда кўп
    .help = Хабарни бир нечтага бўлинг
error-ftl-duplicate = “{ $found }” бу ерда икки марта ёзилган, биринчиси { $line }-сатрда
    .help = Иккисидан бирини олиб ташланг
error-ftl-duplicate-file = “{ $found }” бу жойда аллақачон бор: { $place }
    .help = Иккисидан бирини олиб ташланг


## The window

error-no-display = Ойна очиш учун экран йўқ
    .help = Дастурни иш столидан очинг ёки “imtiyoz --help” санайдиган буйруқларни ишлатинг
error-page-not-shown = Бу саҳифани ҳеч бир браузер очмади: { $link }
    .help = Манзилни нусхалаб, ўзингиз очинг

error-goal = --goal учун --by ва ўзгариши мумкин бўлган жавоб керак
    .help = Уни кўрсатинг, масалан --by it_specialists; саволларни “imtiyoz facts” санаб беради

error-ends = “{ $found }” – жавоб чегараси эмас
    .help = Саволни ва иккала чегарани ёзинг, аввал кичигини, масалан it_specialists=40..60
error-no-question = “{ $found }” деган савол йўқ
    .help = Саволларни “imtiyoz facts” санаб беради
error-no-range = “{ $found }” жавобининг бу ерда чегараси йўқ
    .help = Саволга жавоб йўқ, жавоб нолга тенг ёки у маслаҳат билан ўзгармайди
error-no-draws = Бирорта ҳам синовни ҳисоблаб бўлмади
    .help = Чегараларни торайтиринг: ҳар бир синовда жуда катта сон бор
error-price-unknown = Ўзгаришлар қанча туриши номаълум
    .help = Режанинг ҳар бир ойида IT мутахассисларнинг ўртача иш ҳақини кўрсатинг
error-too-many-plans = Битта дастур шу жавобларнинг { $most } дан ортиқ бирикмасига боғлиқ
    .help = Камроқ жавоб ўзгаришига рухсат беринг ёки чегараларни торайтиринг

error-print = Саҳифани ёзиб бўлмади: { $why }
    .help = HTML билан уриниб кўринг ва бу ҳақда хабар беринг

error-report-form = “{ $found }” билан тугайдиган ҳисобот йўқ
    .help = Файл номи қуйидагилардан бири билан тугасин: { $known }

error-report-currency = Жадваллар китоби қонун валютасида ёзилади: { $currency }
    .help = --currency ни олиб ташланг

warning-total-moved = { $variant }: { $total }: режа сақланганда { $before }, ҳозир { $now }
    .help = Шундан бери ҳуқуқ ёки қоидалар тўплами ўзгарган

warning-acts-since = Шундан бери чиққан, бу суммалар таянадиган ҳужжатлар: { $acts }
    .help = «imtiyoz rulebook diff» икки қоидалар тўпламининг фарқини ҳужжатма-ҳужжат айтади

warning-moved-by-act = { $variant }: { $total }: { $amount }, сабаби { $act }
    .help = Ҳамма ҳужжатларнинг қисмлари режа тузилгандан бери ўзгарганига тенг

error-paste-no-plan = Бу матнда режа йўқ
    .help = Режани тўлиқ, биринчи қавсдан охиргисигача кўчиринг

error-merge = Бу иккаласини бирлаштириб бўлмайди
    .help = Режанинг икки нусхасини, улардан олдин иккаласи келиб чиққан файлни кўрсатинг

error-key = Имзо калити ўқилмайди ёки яратилмайди: { $why }
    .help = У ердагини олиб ташланг ёки папкани ёзиш учун очинг
