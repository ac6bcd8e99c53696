# Rulebooks set side by side, and the coverage page.

cli-about-diff = Икки қоидалар тўплами орасида нима ўзгаргани ва бу режада нимани силжитишини ҳужжатма-ҳужжат айтиш
cli-about-coverage = Қоидалар тўпламида нима бор ва нима очиқ қолганини Markdown қилиб чиқариш
cli-diff-dir = Битта ёки иккита қоидалар тўплами: папка, ичкиси учун “embedded”; биттаси ичкиси билан ёки --rulebook билан берилгани билан солиштирилади
cli-diff-plan = Рақамлари ҳужжатлар бўйича ажратиладиган режа; бир неча марта бериш мумкин

## What changed. $name, $rule and $part are names; $before and $after what stood and stands there

diff-head = { $before } → { $after }
diff-none = Иккаласида қонунчилик бир хил
diff-heading-currencies = Валюталар
diff-heading-acts = Манбалар
diff-heading-facts = Саволлар
diff-heading-parameters = Қонун белгилаган кўрсаткичлар
diff-heading-definitions = Миқдорлар ва текширувлар
diff-heading-readings = Очиқ ҳуқуқий саволлар
diff-heading-programmes = Дастурлар
diff-heading-duties = Мажбуриятлар ва нима хавф остида
diff-added = янги
diff-removed = олиб ташланган
diff-currency = Қоидалар тўплами валютаси
diff-exchange = Валюта курси: { $currency }
diff-from = { $name }, { $from } кунидан
diff-rule = { $name }, { $from } кунидан қоида
diff-inside = { $rule }: { $part }
diff-part-scale = Сумманинг улуши
diff-change = { $aspect }: { $before } → { $after }
diff-aspect = { $aspect }: { $says }
diff-nothing = йўқ
diff-form = Бошқача ёзилган, мазмуни ўша
diff-before = Ундан олдин: { $value }
diff-cited = { $citation } ({ $confidence })
diff-beneficiary-when = { $beneficiary }, агар { $condition }
diff-options-added = Янги вариантлар: { $options }
diff-options-removed = Олиб ташланган вариантлар: { $options }
diff-options-order = Вариантлар тартиби бошқа
diff-aspect-currency = Валюта
diff-aspect-rate = Курс қайси жавобдан
diff-aspect-otherwise = Жавоб бўлмаса
diff-aspect-date = Сана
diff-aspect-link = Ҳавола
diff-aspect-confidence = Қанчалик ишончли
diff-aspect-counted_by = Рақамлар нимани билдиради
diff-counted_by-articles = моддаларни
diff-aspect-kind = Тури
diff-aspect-group = Гуруҳ
diff-aspect-least = Камида
diff-aspect-most = Кўпи билан
diff-aspect-starter = Бошланғич режада
diff-aspect-value = Қиймат
diff-aspect-is = Мазмуни
diff-aspect-options = Вариантлар, биринчиси одатдагиси
diff-aspect-default = Одатда
diff-aspect-beneficiary = Фойда олувчи
diff-aspect-beneficiary-when = Бошқа фойда олувчи
diff-aspect-certainty = Аниқлик
diff-aspect-rank = Бир харажатни қоплайдиганлар орасида ўрни
diff-aspect-from = Биринчи кун
diff-aspect-until = Усиз биринчи кун
diff-aspect-benefit = Фойда
diff-aspect-that = Шарт
diff-aspect-conditions = Шартлар
diff-aspect-months = Давомийлиги
diff-aspect-limit = Лимит
diff-aspect-share = Тўланадиган улуш
diff-aspect-per = Нимага ҳисобланади
diff-aspect-when = Фақат агар
diff-aspect-source = Манба
diff-aspect-begins = Бошланиши
diff-aspect-every = Қанчалик тез-тез
diff-aspect-by = Муддат
diff-aspect-bound = Кимга мажбурий
diff-aspect-owed = Тўланади
diff-aspect-stake = Хавф остида
diff-aspect-restored = Барибир тўланадиган
diff-aspect-back = Қанча орқага
diff-aspect-interest = Кунлик пеня
diff-aspect-added = Қўшилади
diff-added-a-month = { $amount }, ҳар ой ({ $beneficiary })
diff-with-source = { $says } [{ $citation }]

## What it moves in a plan

diff-order = Қисмлар йиғиндиси бутунга тенг. Тартиб: ҳали ҳеч нарса ишлатмаган янгиликлар, ҳужжати кўрсатилмаганлар, сўнг ҳужжатма-ҳужжат сана ва код бўйича, санасизлари охирида, энг охирида энди ҳеч нарса ишлатмайдиганлари
diff-additions = Янги ва аввал ҳеч нарса ишлатмаган
diff-without-act = Ҳужжатсиз: саволлар ва валюталар
diff-removals = Энди ҳеч нарса ишлатмайди
# $acts do not make a rulebook one after the other
diff-joined = Бирга, чунки биринчиси охиргисисиз турмайди: { $acts }
diff-whole = Ҳаммаси бирга
diff-nothing-known-moves = Маълум бўлганлардан бу режада ҳеч нарса силжимайди
diff-nothing-moves = Бу режада ҳеч нарса силжимайди
diff-cancelled = Ҳеч нарса; қисмлар бир-бирини қоплайди
diff-moves = { $before } → { $after }
diff-no-programme = бундай дастур йўқ
diff-months = { $count ->
   *[other] { $count } ой
}
diff-standing = { $outcome }: { $months }
diff-standing-amount = { $outcome }: { $months }, { $amount }

## The coverage page

coverage-title = Қоидалар тўпламида нима бор
coverage-about = Бу саҳифани “imtiyoz rulebook coverage” ёзади; қоидалар тўплами ўзгаргач, у қайта ишга туширилади. Манбанинг ишончлилиги унинг сўзларига қанчалик ишончимиз борлигини билдиради; дастур қонунчилик ҳолати кунида амалда бўлган манбаларининг энг ишончсизи даражасида ишончли. Очиқ саволлар бунга кирмайди, уларнинг манбалари алоҳида кўрсатилган.
coverage-counts = { $programmes } дастур, { $acts } манба, { $facts } савол, { $parameters } қонун белгилаган кўрсаткич, { $definitions } миқдор ва текширув, { $conditions } шарт, { $readings } очиқ ҳуқуқий савол, { $duties } мажбурият, { $cases } ҳисобланган мисол
coverage-overview = Бир қарашда
coverage-programme = Дастур
coverage-kind = Тури
coverage-beneficiary = Фойда олувчи
coverage-certainty = Аниқлик
coverage-in-force = Амалда
coverage-least-sure = Амалдаги энг ишончсиз манба
coverage-questions = Очиқ саволлар
coverage-questions-default = Очиқ саволлар, одатдаги талқин қалин ёзувда
coverage-cases = Мисоллар
coverage-span = { $from } – { $until }
coverage-span-open = { $from } ойидан
coverage-dates = Нима тугайди ва нима ўзгаради
coverage-dates-about = Қонунда санаси белгиланганлари, бошқача бўладиган биринчи ойи бўйича
coverage-soon = Ўн икки ой ичида, охиргиси { $until }
coverage-later = Кейинроқ
coverage-nothing = Ҳеч нарса
coverage-ends = { $name } тугайди ({ $act })
coverage-begins = { $name } бошланади ({ $act })
coverage-changes = { $name }: бошқа қоидалар ({ $act })
coverage-changes-quantity = { $name }: бошқа қоидалар ({ $act }); нимага таъсир қилади: { $programmes }
coverage-every-programme = ҳар бир дастур
coverage-value = { $name }: { $before } → { $after } ({ $act })
coverage-value-held = { $name }: { $after }, ўзгармайди ({ $act })
coverage-programmes = Дастурма-дастур
coverage-id = Коди
coverage-acts = Манбалар
coverage-gaps = Ҳеч бир манбада айтилмаган
coverage-duties = Мажбуриятлар
coverage-duty = Мажбурият
coverage-every = Қанчалик тез-тез
coverage-stake = Хавф остида
coverage-duty-cases = Уларни текширади: { $count ->
   *[other] { $count } ҳисобланган мисол
}
coverage-numbers = Қонун белгилаган кўрсаткичлар
coverage-number = Кўрсаткич
coverage-value-now = Қиймат
coverage-since = Қачондан
coverage-last = Маълум бўлган охирги сана
coverage-source = Манба
coverage-confidence = Ишончлилик
coverage-not-modelled = Ҳисобга олинмаган

## Expressions of the law in words. $parts, $left, $right and the like are expressions themselves

expr-service = пулсиз
expr-monthly = { $amount }, ҳар ой
expr-to-date = { $amount }, йил бошидан
expr-items = { $amount }, ҳар бир банд учун: { $cost }
expr-items-over = { $amount }, { $months } давомида, ҳар бир банд учун: { $cost }
expr-per-item = ҳар бир банд
expr-per-year = календарь йил
expr-per-company = компания
expr-day-after = кейинги ойнинг { $day }-куни
expr-day-next-year = кейинги йил, { $date }
expr-last-day = шу даврнинг охирги куни
expr-charged = { $name } – ундириладиган сумма
expr-round = { $parts }, { $to } аниқликда яхлитланган
expr-otherwise = акс ҳолда
expr-case = { $option }: { $parts }
expr-by = { $name } бўйича – { $cases }
expr-choose = “{ $name }” талқини бўйича – { $cases }
expr-when = { $condition } бўлса, { $then }, акс ҳолда { $other }
expr-up-to = кўпи билан { $limit }: { $rate }
expr-above = ундан юқори: { $rate }
expr-brackets = { $parts } × поғона ставкаси ({ $steps })
expr-brackets-marginal = { $parts }, ҳар бир қисм × поғона ставкаси ({ $steps })
expr-months-before = { $parts } – { $months } ой олдин
expr-year-before = { $parts } – олдинги йилда, дастлаб { $first }
expr-months-since = шундан бери ўтган ойлар: { $name }
expr-window-month = ўз ойлари ичида нечанчи ой: { $name }
expr-item = банд
expr-always = доим
expr-never = ҳеч қачон
expr-and = ва
expr-or = ёки
expr-one-of = { $fact }: булардан бири – { $options }
expr-yes = { $name } – ҳа
expr-granted = { $name } – берилади
expr-law-unknown = қонунда айтилмаган ({ $gap })
expr-span-year = календарь йилда
expr-span-year-to-date = йил бошидан
expr-span-quarter = йил бошидан чорак охиригача
