# Rulebooks set side by side, and the coverage page.

cli-about-diff = Say what changed between two rulebooks, and what that moves in a plan, act by act
cli-about-coverage = Print what the rulebook holds and leaves open, as Markdown
cli-diff-dir = One or two rulebooks: a folder, or “embedded” for the one built in; a single one is compared with the one built in, or that of --rulebook
cli-diff-plan = A plan whose figures are split by act; may be given several times

## What changed. $name, $rule and $part are names; $before and $after what stood and stands there

diff-head = { $before } → { $after }
diff-none = The law is the same in both
diff-heading-currencies = Currencies
diff-heading-acts = Sources
diff-heading-facts = Questions
diff-heading-parameters = Numbers of the law
diff-heading-definitions = Quantities and tests
diff-heading-readings = Open questions of law
diff-heading-programmes = Programmes
diff-heading-duties = Duties and what is at risk
diff-added = new
diff-removed = removed
diff-currency = Currency of the rulebook
diff-exchange = Exchange of { $currency }
diff-from = { $name }, from { $from }
diff-rule = { $name }, rule from { $from }
diff-inside = { $rule }: { $part }
diff-part-scale = Share of the amount
diff-change = { $aspect }: { $before } → { $after }
diff-aspect = { $aspect }: { $says }
diff-nothing = none
diff-form = Written in another way, to the same effect in words
diff-before = Before it: { $value }
diff-cited = { $citation } ({ $confidence })
diff-beneficiary-when = { $beneficiary } where { $condition }
diff-options-added = New options: { $options }
diff-options-removed = Options removed: { $options }
diff-options-order = The options stand in another order
diff-aspect-currency = Currency
diff-aspect-rate = Rate from the answer to
diff-aspect-otherwise = Without an answer
diff-aspect-date = Date
diff-aspect-link = Link
diff-aspect-confidence = How sure
diff-aspect-counted_by = Places counted by
diff-counted_by-articles = articles
diff-aspect-kind = Kind
diff-aspect-group = Group
diff-aspect-least = At least
diff-aspect-most = At most
diff-aspect-starter = In a starter plan
diff-aspect-value = Value
diff-aspect-is = Is
diff-aspect-options = Options, the default first
diff-aspect-default = Default
diff-aspect-beneficiary = Beneficiary
diff-aspect-beneficiary-when = Another beneficiary
diff-aspect-certainty = Certainty
diff-aspect-rank = Rank among those that pay the same cost
diff-aspect-from = First day
diff-aspect-until = First day without it
diff-aspect-benefit = Benefit
diff-aspect-that = Condition
diff-aspect-conditions = Conditions
diff-aspect-months = Length
diff-aspect-limit = Limit
diff-aspect-share = Share paid
diff-aspect-per = Counted by
diff-aspect-when = Only where
diff-aspect-source = Source
diff-aspect-begins = From
diff-aspect-every = How often
diff-aspect-by = Due
diff-aspect-bound = Who is bound
diff-aspect-owed = Owed
diff-aspect-stake = At risk
diff-aspect-restored = Owed after all
diff-aspect-back = How far back
diff-aspect-interest = Interest a day
diff-aspect-added = Added
diff-added-a-month = { $amount }, each month ({ $beneficiary })
diff-with-source = { $says } [{ $citation }]

## What it moves in a plan

diff-order = The parts add up to the whole. Order: what is new and used by nothing yet, what no act is cited for, then act by act by date and id, those without a date last, at the end what nothing uses any more
diff-additions = What is new and used by nothing before
diff-without-act = Without an act: questions and currencies
diff-removals = What nothing uses any more
# $acts do not make a rulebook one after the other
diff-joined = Together, since the first does not stand without the last: { $acts }
diff-whole = All together
diff-nothing-known-moves = Nothing that is known moves in this plan
diff-nothing-moves = Nothing moves in this plan
diff-cancelled = Nothing; the parts cancel out
diff-moves = { $before } → { $after }
diff-no-programme = no such programme
diff-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
diff-standing = { $outcome } in { $months }
diff-standing-amount = { $outcome } in { $months }, { $amount }

## The coverage page

coverage-title = What the rulebook holds
coverage-about = This page is written by “imtiyoz rulebook coverage”; a change of the rulebook is followed by running it again. A source’s confidence is how sure we are of its words; a programme is as sure as the least sure of its sources in force on the day of the law, the open questions apart, which name their own.
coverage-counts = { $programmes } programmes, { $acts } sources, { $facts } questions, { $parameters } numbers of the law, { $definitions } quantities and tests, { $conditions } conditions, { $readings } open questions of law, { $duties } duties, { $cases } worked cases
coverage-overview = At a glance
coverage-programme = Programme
coverage-kind = Kind
coverage-beneficiary = Beneficiary
coverage-certainty = Certainty
coverage-in-force = In force
coverage-least-sure = Least sure source in force
coverage-questions = Open questions
coverage-questions-default = Open questions, the default in bold
coverage-cases = Cases
coverage-span = { $from } to { $until }
coverage-span-open = from { $from }
coverage-dates = What ends and what changes
coverage-dates-about = What the law has dated already, by the first month in which it is otherwise
coverage-soon = In twelve months, to { $until }
coverage-later = Later
coverage-nothing = Nothing
coverage-ends = { $name } ends ({ $act })
coverage-begins = { $name } begins ({ $act })
coverage-changes = { $name }: other rules ({ $act })
coverage-changes-quantity = { $name }: other rules ({ $act }); bears on: { $programmes }
coverage-every-programme = every programme
coverage-value = { $name }: { $before } → { $after } ({ $act })
coverage-value-held = { $name } stays { $after } ({ $act })
coverage-programmes = Programme by programme
coverage-id = Id
coverage-acts = Sources
coverage-gaps = Where no source says
coverage-duties = Duties
coverage-duty = Duty
coverage-every = How often
coverage-stake = At risk
coverage-duty-cases = { $count ->
    [one] { $count } worked case
   *[other] { $count } worked cases
} test them
coverage-numbers = Numbers of the law
coverage-number = Number
coverage-value-now = Value
coverage-since = Since
coverage-last = Last date known
coverage-source = Source
coverage-confidence = Confidence
coverage-not-modelled = Not modelled

## Expressions of the law in words. $parts, $left, $right and the like are expressions themselves

expr-service = no money
expr-monthly = { $amount }, each month
expr-to-date = { $amount }, on the year to date
expr-items = { $amount }, for each item of { $cost }
expr-items-over = { $amount }, for each item of { $cost } over { $months }
expr-per-item = each item
expr-per-year = a calendar year
expr-per-company = the company
expr-day-after = day { $day } of the month after
expr-day-next-year = { $date } of the year after
expr-last-day = its own last day
expr-charged = what { $name } charges
expr-round = { $parts }, rounded to { $to }
expr-otherwise = otherwise
expr-case = { $option }: { $parts }
expr-by = by { $name } – { $cases }
expr-choose = by the reading of “{ $name }” – { $cases }
expr-when = { $then } if { $condition }, else { $other }
expr-up-to = up to { $limit }: { $rate }
expr-above = above: { $rate }
expr-brackets = { $parts } × the rate of its step ({ $steps })
expr-brackets-marginal = { $parts }, each part × the rate of its step ({ $steps })
expr-months-before = { $months ->
    [one] { $parts } a month before
   *[other] { $parts } { $months } months before
}
expr-year-before = { $parts } in the year before, at first { $first }
expr-months-since = months since { $name }
expr-window-month = month of { $name } within its months
expr-item = the item
expr-always = always
expr-never = never
expr-and = and
expr-or = or
expr-one-of = { $fact } is one of { $options }
expr-yes = { $name } is yes
expr-granted = { $name } is granted
expr-law-unknown = law unknown ({ $gap })
expr-span-year = of the calendar year
expr-span-year-to-date = of the year to date
expr-span-quarter = of the year to the end of the quarter
