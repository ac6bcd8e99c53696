# The terminal: help, results, mistakes of the command line.

cli-about = Imtiyoz: қонун Ўзбекистондаги IT компанияга қайси имтиёзларни, ойма-ой ва нега беради
cli-usage = Фойдаланиш:
cli-commands = Буйруқлар
cli-options = Параметрлар
cli-arguments = Аргументлар
cli-help = Шу ёрдамни чиқариш
cli-rulebook = Ички қоидалар тўплами ўрнига шу папкадагисини ишлатиш
cli-lang = Барча сўзлар тили, масалан уз
cli-format = text (одатда) ёки json; assess csv ҳам ёзади
cli-currency = Қонуннинг ўз валютаси (одатда) ёки курси бор валюта; ҳар бир ой ўз курсида ўгирилади
cli-variant = Режанинг фақат шу варианти
cli-strict = Огоҳлантиришларни, масалан қоидалар тўпламида йўқ саволни, хато деб олиш
cli-file = Режа файли, NAME.plan.ron
cli-programme = Дастур коди, “imtiyoz rulebook list” чиқарганидек
cli-headroom-programme = Фақат шу дастур чегаралари
cli-advise-programme = Фақат шу дастурни нима очиши
cli-advise-from = Ўзгариши мумкин бўлган биринчи ой, масалан 2026-07; кўрсатилмаса, жорий ой
cli-advise-goal = Дастур режа давомида етиши керак бўлган сумма; --by билан бирга; --programme бўлмаса, компания оладиган жами сумма
cli-advise-by = Жавоби шу суммага олиб бориши керак бўлган савол идентификатори
cli-advise-tornado = Ҳар бир жавоб ўз чегарасида компания оладиган жами суммани қандай ўзгартириши
cli-advise-heat = Худди шу, бирданига икки жавоб бўйича, идентификаторлари билан
cli-advise-risk = Жавоблар ўз чегараларида тасодифий бўлса, режадан нима чиқиши мумкин
cli-advise-draws = Синовлар сони; кўрсатилмаса, 10 000
cli-advise-seed = Синовларнинг бошланғич сони: ўша сон билан натижалар ҳам ўша; кўрсатилмаса, 1
cli-advise-range = Жавобнинг чегаралари, масалан it_specialists=40..60; бир неча марта кўрсатиш мумкин
cli-advise-best = Энг яхши режада нима ўзгариши мумкин, масалан it_specialists@2027-01=40..60; бир неча марта кўрсатиш мумкин
cli-month = Битта ой, масалан 2026-07
cli-year = Режанинг битта календарь йили, масалан 2026
cli-show-id = Дастур ёки мажбурият коди, барча мажбуриятлар учун duties; ёзилмаса, барча дастурлар
cli-see-help = “imtiyoz --help” буйруқларни санайди, “imtiyoz COMMAND --help” биттасини тушунтиради

cli-about-open = Режани ойнада очиш
cli-about-new = Янги файлга бошланғич режа ёзиш
cli-about-facts = Ҳар бир савол, унинг тури ва оралиғини санаш
cli-about-assess = Қонун нима беришини дастур ва йиллар бўйича айтиш
cli-about-duties = Нима қачонгача қилиниши, қанча тўланиши ва нима хавф остида эканини санаш
cli-about-explain = Рақам қандай ҳисобланганини жавоб ва бандгача айтиш
cli-about-advise = Рад этилган ёки жавоб кутаётган дастурларни нима очишини фойда ва харажати билан айтиш
cli-about-headroom = Қонуннинг ҳар бир чегарасигача қанча қолганини санаш, энг яқини биринчи
cli-about-compare = Бир режа ёки икки режа вариантларини ёнма-ён қўйиш
cli-about-rulebook = Қоидалар тўпламининг ўзини кўриш
cli-about-check = Номлар, бирликлар, саналар, манбалар ва ҳисобланган мисолларни текшириш, ҳар бир сонни бироз ўзгартириб синаш
cli-about-list = Дастурларни санаш
cli-about-show = Шартлар, лимитлар ва талқинларни манбалари билан чиқариш

cli-error = Буйруқ сатри хато
cli-error-command = “{ $found }” деган буйруқ йўқ
cli-error-argument = Бу ерда “{ $found }” деган параметр йўқ
cli-error-value = { $argument } учун “{ $found }” қиймати тўғри келмайди; мумкин бўлганлари: { $known }
cli-error-value-missing = { $argument } учун қиймат керак
cli-error-missing = { $found } етишмайди
cli-error-no-command = Буйруқ етишмайди
cli-error-conflict = { $found } берилган бошқа параметр билан бирга ишлатилмайди
cli-error-count = { $found } ҳаддан кўп ёки кам марта берилган

new-company = Бизнинг компания
new-variant = Режадагидек
new-written = { $file } ёзилди; “imtiyoz assess { $file }” қонун нима беришини айтади, “imtiyoz open { $file }” ойнани очади

report-head = { $plan }, { $variant }: { $from } – { $until }
report-law = Бу тахминий баҳо, давлат органининг қарори эмас; қонунчилик { $date } ҳолатига
report-no-totals = Суммалар йўқ
report-unmet = { $condition }: { $months } бажарилмайди
report-needs = Жавоб берилмаган: { $facts }
report-left-out = Айрим талқинлар оралиққа кирмаган; уларга керак: { $facts }
report-left-out-unsaid = Айрим талқинлар оралиққа кирмаган, чунки улар қанча бериши ҳеч бир манбада айтилмаган
report-bounds = талқинга қараб { $low } – { $high }
report-duties = Мажбуриятлар
report-no-duties = Мажбуриятлар йўқ
report-duty-when = { $every }, биринчи муддат { $date }
report-duty-unknown = { $days } кундан { $unknown } тасида номаълум; жавоб берилмаган: { $facts }
report-duty-law-unknown = { $days } кундан { $unknown } таси ҳақида ҳеч бир манбада айтилмаган
report-duty-stake = { $stake }: { $parts }
report-duty-stake-most = Хавф остида, энг кўпи { $date } куни: { $stake }: { $parts }
compare-head = { $plan }, { $variant }
compare-total = Жами: { $kind }, { $beneficiary }, { $certainty }
rulebook-head = { $id } қоидалар тўплами, қонунчилик { $date } ҳолатига
rulebook-in-force = { $from } ойидан { $until } ойигача амалда: { $act }
rulebook-in-force-open = { $from } ойидан амалда: { $act }
rulebook-pays = Қоплайди: { $cost }

check-clean = Қоидалар тўпламида хато йўқ
check-counts = { $programmes } дастур, { $parameters } кўрсаткич, { $conditions } шарт, { $readings } очиқ савол, { $duties } мажбурият, { $cases } мисол
check-mutations = { $tried } сон ва сана ўзгартириб кўрилди, { $caught } тасини мисоллар пайқади, { $skipped } таси ҳеч бир ойда таъсир қилмайди
check-words-lacking = Бу тилда сўзи йўқ, шунинг учун инглизча ({ $language }): { $names }
cli-version = Версияни чиқариш

cli-about-report = Режани хат (PDF, HTML), жадваллар китоби, тақвим қилиб ёзиш
cli-out = Ёзиладиган файл; тури охирига қараб
cli-report-advice = Рад этилганини очадиган ўзгаришлар билан
cli-report-date = Хатдаги сана, масалан 2026-11-23; берилмаса – санасиз
report-written = Ёзилди: { $file }
cli-about-portfolio = Папкадаги ҳамма режа файлларини битта жадвалга йиғиш; --rulebook билан – ўша қоидалар тўплами уларга нима қилиши
cli-portfolio-dir = Режа файллари турган папка; ички папкалар ҳам
cli-portfolio-sort = Компания оладигани (gain), хавф остидагиси (stake), энг яқин муддат (duty, cliff) ёки қоидалар тўплами ўзгартирадигани (moved) бўйича

merge-written = Бирлаштирилди: { $file }. Битта нусхадан олинди: { $taken }; иккаласида ўзгарган: { $conflicts }
merge-no-common = Нусхаларда умумий ҳеч нарса қолмаган: фарқ қиладиган ҳамма нарса иккаласида ўзгарган деб олинади. Улардан олдин иккаласи келиб чиққан файлни кўрсатинг.
merge-before = илгари: { $value }
merge-taken = { $copy }, олинди: { $value } – компания { $total } олади
merge-left = { $copy }, қолдирилди: { $value } – компания { $total } олар эди
merge-absent = ҳеч нарса
merge-period = Режа ойлари
sign-done = Имзоланди: { $file }, калит { $key }
sign-none = Файлда имзо йўқ
sign-holds = { $name } имзолаган, калит { $key } ({ $whose }); шундан бери ҳеч нарса ўзгармаган
sign-broken = { $name } имзолаганидан кейин ўзгартирилган, калит { $key } ({ $whose })
sign-own-key = ўз калитингиз
sign-other-key = уни имзоловчи айтгани билан солиштиринг
cli-about-merge = Алоҳида таҳрирланган режа нусхаларини бирлаштириш
cli-about-sign = Режа файлини ўз калити билан имзолаш; калит биринчи сафар яратилади
cli-about-verify = Файл имзоланганидан кейин бирор нарса ўзгарганини айтиш
cli-merge-files = Икки нусха; бор бўлса, улардан олдин иккаласи келиб чиққан файл
cli-merge-take = Иккаласида ўзгарган ҳамма нарса олинадиган нусха
cli-sign-name = Имзо ёнидаги исм
