# Хат: режанинг қоғоздаги баҳоси.

letter-title = Имтиёзлар баҳоси: { $plan }
letter-foot = { $plan }, { $variant } – баҳо, бирор органнинг қарори эмас
letter-unprinted = Квадрат (□) бу саҳифанинг шрифтида йўқ ҳар бир белги ўрнида туради: { $letters }. Хатнинг веб-саҳифасида улар кўринади.
letter-cut = … (яна { $count } белги режа файлида)
letter-page = { $page }-бет, жами { $pages }
letter-variant = Вариант: { $variant }
letter-period = { $from } – { $until } ({ $months })
letter-no-decision = Бу баҳо, бирор органнинг қарори эмас.
letter-basis = Қонунчилик { $date } ҳолатига кўра, қоидалар тўплами: { $rulebook }. Суммалар валютаси – { $currency }. Ҳисоб-китоб компаниянинг ўз жавобларига асосланади, улар охирида келтирилган.

letter-summary = Режа нимага олиб келади
letter-what = Нима
letter-how-sure = Қанчалик аниқ
letter-amount = Сумма
letter-total = { $kind } · { $beneficiary }
letter-totals-apart = Ҳуқуқ бўйича бериладигани шартлари бажарилиши билан қонундан келиб чиқади. «Кўпи билан, қарор билан» – олиш мумкин бўлган энг кўпи: орган ёки оператор ҳал қилади. Ҳар хил турдаги ва ҳар хил олувчиларнинг йиғиндилари қўшилмайди; кечиктириш – ой охирида тўланмаган энг катта сумма.
letter-variants = Вариантлар ёнма-ён
letter-none = йўқ
letter-years = Йиллар бўйича
letter-year = Йил
letter-chart = { $first }–{ $last } йиллар устунлари: { $series }. Энг баланд устун – { $most }. Ҳамма суммалар қуйидаги жадвалда.

letter-next = Энди нима қилиш керак
letter-next-help = Ҳар бир мажбуриятнинг ва тугайдиган ёки ўзгарадиган ҳар бир нарсанинг биринчи муддати. Ҳамма муддатлар қуйида.
letter-date = Сана
letter-duty = Мажбурият
letter-owed = Сумма
letter-days = Ҳамма муддатлар

letter-advice = Нима буни ўзгартиради
letter-best = Энг яхши кейинги қадам:

letter-programmes = Чоралар
letter-programme = Чора
letter-outcome = Натижа
letter-months = Берилган
letter-how = { $month } қандай келиб чиқади

letter-questions = Ҳуқуқнинг очиқ саволлари
letter-questions-help = Манбалар бу саволларни очиқ қолдиради. Суммалар танланган жавобга таянади; бошқаларининг ёнида улар нимани ўзгартириши ёзилган.
letter-option = Жавоб
letter-source = Манба
letter-worth = Нима ўзгарар эди
letter-chosen = Танланган
letter-becomes = { $programme }: { $value }
letter-same = Бу режада ҳеч нарса

letter-answers = Компаниянинг жавоблари
letter-answers-help = Жавоб ўз ойидан кейинги жавобгача амал қилади.
letter-question = Савол
letter-from = Бошлаб
letter-answer = Жавоб
letter-unanswered = Жавобсиз, яъни номаълум, лекин нол эмас:

letter-sources = Манбалар
letter-act = Ҳужжат
letter-link = Ҳавола

calendar-name = { $plan }, { $variant }: имтиёзлар муддатлари
calendar-owed = { $duty }: { $owed }

sheet-summary = Жами
sheet-programmes = Чоралар
sheet-years = Йиллар
sheet-months = Ойлар
sheet-costs = Харажатлар
sheet-answers = Жавоблар
sheet-parameters = Ҳуқуқ сонлари
sheet-derivations = Ҳисоблар
sheet-help = Рангли фондаги катакларни ўзгартириш мумкин: жавоблар ва харажат суммалари. Жонли формулали чоралар қайта ҳисобланади; қолганлари дастур ҳисоблаган қийматлар. Қуйи ва юқори чегара ҳамда ҳуқуқнинг очиқ саволлари қайта ҳисобланмайди.
sheet-month = Ой
sheet-part = Катталикнинг қисми
sheet-conditions = { $programme }: шартлар бажарилган
sheet-granted = { $programme }: берилган
sheet-unit = Валюта
sheet-kind = Тури
sheet-beneficiary = Кимга
sheet-id = Идентификатор
sheet-low = Камида
sheet-high = Кўпи билан
sheet-how = Қандай ҳисобланган
sheet-live = Жонли формулалар
sheet-values = Қийматлар
sheet-parameter = Сон
sheet-value = Қиймат
sheet-as-written = Қоидалар тўпламида ёзилгани
sheet-note = Изоҳ
sheet-in-own = Қонун валютасида
sheet-before = Чегаралардан олдин
sheet-after = Чегаралардан кейин
sheet-paid = Тўланган
sheet-used = Чегарадан ишлатилган
sheet-line = Қатор

## Кўп мижоз битта жадвалда

portfolio-tab = Портфель
portfolio-company = Компания
portfolio-variant = Вариант
portfolio-from = Бошлаб
portfolio-until = Гача
portfolio-gain = Компания оладиган ҳамма нарса
portfolio-by-right = Ҳуқуқ бўйича
portfolio-at-most = Кўпи билан, қарорга кўра
portfolio-staff = Ходимлар
portfolio-lacking = Бундан нимаси номаълум
portfolio-stake = Бир йил ичида хавф остида
portfolio-duty-date = Энг яқин муддат
portfolio-duty = Энг яқин мажбурият
portfolio-duty-amount = Шу муддатга сумма
portfolio-cliff-date = Энг яқин тугаш ёки ўзгариш
portfolio-cliff = Нима тугайди ёки ўзгаради
portfolio-cliff-amount = У қанча берар эди
portfolio-waiting = Жавоб кутаётган чоралар
portfolio-made-with = Бошқа қоидалар тўплами билан тузилган
portfolio-before = Олдинги қоидалар тўплами бўйича
portfolio-difference = Фарқ
portfolio-moved = Натижаси ўзгарадиган чоралар
portfolio-file = Файл
portfolio-wrong = Унда нима нотўғри
portfolio-written = Ёзилди: { $file }, файллар: { $read }; ўқилмади: { $wrong }
