# Words that every rulebook shares: outcomes, kinds, sources, units, and the lines of a derivation.

## What a programme comes to in a month, a year or the whole plan

outcome-granted = Granted
outcome-refused = Refused
outcome-unknown = Unknown
outcome-law_unknown = Law unknown
outcome-not_in_force = Not in force

## What is granted

kind-cash = Cash
kind-tax = Tax saved
kind-vat = VAT
kind-in_kind = In kind
kind-deferral = Payment deferred
kind-cost = Cost
kind-service = Service

## Who has it

beneficiary-company = Company
beneficiary-staff = Staff
beneficiary-owner = Owner
beneficiary-vendor = Vendor

## Whether somebody still decides

certainty-by_right = By right
certainty-at_most = At most, by decision

## How sure a source is

confidence-primary = Text of the law
confidence-official = Official site or statement
confidence-operator = Operator or branch of the park
confidence-secondary = Press or another secondary source
confidence-inference = Our inference
confidence-assumption = Our assumption, no source

## A place in an act. $act is its name, $date its date, $at the article or paragraph as it counts them

citation-date-at = { $act } of { $date }, { $at }
citation-date = { $act } of { $date }
citation-at = { $act }, { $at }
citation-plain = { $act }

# $number is one number or several, $letter the letter of what stands in it
place-article = Art. { $number }
place-articles = Arts. { $number }
place-part = part { $number }
place-parts = parts { $number }
place-paragraph = para. { $number }
place-paragraphs = paras. { $number }
place-parted = { $article }, { $part }
place-lettered = { $place }({ $letter })
place-as-written = { $at }

## Values

yes = Yes
no = No
value-missing = Unknown

# $number is written already, $count chooses the plural
unit-person = { $count ->
    [one] { $number } person
   *[other] { $number } people
}
unit-month = { $count ->
    [one] { $number } month
   *[other] { $number } months
}
unit-year = { $count ->
    [one] { $number } year
   *[other] { $number } years
}
unit-m2 = { $number } m²
unit-hectare = { $count ->
    [one] { $number } hectare
   *[other] { $number } hectares
}
unit-state = { $count ->
    [one] { $number } state
   *[other] { $number } states
}

# Between two shares
unit-point = { $count ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
}

## What the answer to a question looks like

fact-kind-choice = One of a list
fact-kind-yes_no = Yes or no
fact-kind-date = Month or date
fact-kind-share = Share in percent
fact-kind-level = Whole number, until the next answer
fact-kind-measure = Number, until the next answer
fact-kind-money = Amount, until the next answer
fact-kind-money_month = Amount a month, until the next answer
fact-kind-money_year = Amount a year, until the next answer
fact-kind-flow = Amount a year, spread over its months
fact-kind-costs = List of dated amounts
fact-kind-rate = Exchange rate, until the next answer

## Lines of a derivation

# The programme pays in so many months in a row
condition-window = Within the programme’s months
step-window = { $months ->
    [one] Within the one month { $first }, to { $last }
   *[other] Within the { $months } months from { $first } to { $last }
}
step-window-not-started = { $months ->
    [one] The one month has not started
   *[other] The { $months } months have not started
}

step-amount = Amount, rounded
step-shown = In the currency shown
# $number counts from 1, $cost is the question that lists the items
step-item = { $cost }, item { $number }
step-item-note = { $cost }, item { $number }: { $note }
step-item-typed = As entered
step-item-taken = { $cost }: item { $number }, paid by { $programme }
step-item-amount = Amount of the item
step-item-age = Months since the item
step-used = Used up before
step-scaled = The share paid

# $fact is the question
step-answer = { $fact }, answer from { $month }
step-no-answer = { $fact }, not answered
# $own and $currency are codes: UZS per USD
step-rate = { $own } per { $currency }
step-reading = { $question } { $option }
step-reached = { $fact }: month reached
step-months-since = { $fact }: months since then
step-one-of = { $fact } is on the list ({ $options })

step-number = Number set by law
step-truth = Always so
step-stretch = { $first } to { $last }

# $name and $value of a part inside a formula; $name and $formula of a whole line
step-named = { $name } ({ $value })
step-formula = { $name }: { $formula }

# $parts are names with values
step-least = Least of { $parts }
step-greatest = Greatest of { $parts }
step-round = { $parts }, rounded as the law orders
# $condition decides, $then is what follows from it
step-when-holds = { $then }, since this holds: { $condition }
step-when-fails = { $then }, since this does not hold: { $condition }
# Not known yet
step-when-open = Depends on whether this holds: { $condition }
step-when-either = { $then }, whichever way this turns out: { $condition }
step-zero-whatever = { $formula }, zero whatever the rest is
# $name is a quantity whose parts stand further up
step-as-above = { $name }, as above
step-to-date = Year to date, to { $month }
step-same-conditions = Conditions as in { $month }
step-lookup = By { $parts }
step-brackets = By the steps of a scale, for { $parts }
step-at-start = { $parts } in the plan’s first month
step-month-before = { $parts } in the month before
step-months-before = { $parts } { $months } months before
step-year-before = { $parts } in the year before
step-year-before-plan = In the year before the plan
step-first-year = First calendar year in which this holds: { $parts }
step-window-month = Month of { $parts } within its months
step-highest = { $months ->
    [one] Highest in the last month of { $parts }
   *[other] Highest in the last { $months } months of { $parts }
}
step-lowest = { $months ->
    [one] Lowest in the last month of { $parts }
   *[other] Lowest in the last { $months } months of { $parts }
}
# $over is one of the spans below
step-total = { $parts }, total { $over }
step-average = { $parts }, monthly average { $over }
span-year = of { $year }
span-year-to-date = of { $year } to date
span-quarter = of { $year } to the end of the quarter
span-last = { $months ->
    [one] of the last month
   *[other] of the last { $months } months
}

step-more-than = { $left } is more than { $right }
step-at-least = { $left } is at least { $right }
step-less-than = { $left } is less than { $right }
step-at-most = { $left } is at most { $right }
step-equal = { $left } equals { $right }
step-differs = { $left } is not { $right }
step-all = All of these hold
step-any = At least one of these holds
step-not = Not so: { $parts }
step-none-of = { $fact } is none of { $options }
step-not-option = { $fact } is not { $options }
# A question of yes or no
step-is-option = { $fact }: { $option }
step-months = { $first } – { $last }, monthly

## How far a plan is from a threshold

headroom-title = How far from each threshold
# Of what is counted: $distance is a number of people, months and the like
headroom-short = { $distance } short
headroom-spare = { $distance } to spare
headroom-over = { $distance } too many
headroom-room = room for { $distance } more
# Of amounts and shares, from the threshold
headroom-above = { $distance } above it
headroom-below = { $distance } below it
headroom-at = exactly at it
headroom-unanswered = unanswered: { $facts }
headroom-law-unknown = no source says
headroom-unknown = unknown
# $now is one of the above, $then the same with $value and $threshold of a later month
headroom-later = from { $month } { $now }
headroom-until = { $now } until { $last }; from { $month } { $then }
headroom-nearest = { $now }; nearest from { $month }: { $then }
headroom-then = { $distance } ({ $value } against { $threshold })

## Duties

day-ends = { $programme }: ends
day-changes = { $programme }: other conditions from here on
day-window-ends = { $programme }: its months are over
day-payment-due = { $programme }: payment due
every-month = Every month
every-quarter = Every quarter
every-year = Every year
day-months = { $first } to { $last }
# What may be lost where the duty of a day is not done; and what that which ends on it gave before.
day-at-stake = At risk: { $stake } ({ $parts })
day-brought = What it brought, { $months }: { $parts }
lost-part = { $beneficiary } { $amount }
lost-part-interest = { $beneficiary } { $amount } and { $interest } interest
lost-part-interest-unknown = { $beneficiary } { $amount } and interest at an unknown rate
lost-part-unknown = { $beneficiary } unknown
lost-part-at-least = { $part } or more, since some months are unknown
lost-part-without = { $part } without some months, which are unknown

## Advice: what would grant what is refused.

advice-edit = { $fact }: { $value } from { $month }, now { $was }
advice-answer = { $fact }: { $value }, now without an answer
advice-gain = The company gets { $amount } more over the plan
advice-cost = It costs { $amount } in wages; that leaves { $left }
advice-loss = The company gets { $amount } less over the plan
advice-saves = It saves { $amount } in wages; with that { $left }
advice-cost-unknown = What it costs is not known: the wage is not answered
advice-move = { $programme } { $amount }
advice-not-proved = Not every value in between was tried: a nearer one may do
advice-none = No change of up to three answers grants it, of numbers up to twice what the plan says or the end that was set, and of none that would be worse for the company or its people
advice-stuck = No change of up to three answers grants it, of numbers up to twice what the plan says or the end that was set, and of none that would be worse for the company or its people; what nothing changes: { $conditions }
advice-waits = It waits for answers: { $facts }
advice-opens = With { $way }, it waits for answers alone: { $facts }
advice-nothing-refused = No programme is refused, and none waits for an answer
advice-title = What would change it
advice-searching = Searching
advice-apply = Apply
advice-apply-to = Apply: { $way }
advice-next = Next: { $way } – { $amount }
goal-answer = { $kind ->
    [date] { $fact }
    [costs] { $fact }, one item more in { $month }
   *[other] { $fact } from { $month }
}
goal-exactly = { $answer }: { $value }; then { $inside } comes to exactly { $amount }{ $kind ->
    [option] {""}
    [date] , which no earlier month from { $first } on gives
   *[other] , which no smaller answer from { $first } up gives
}
goal-between = { $programme } of exactly { $goal } is given by no answer{ $kind ->
    [option] {""}
   *[other] {" "}between { $first } and { $last }
}. { $answer }: { $amount } at { $value }, { $more } at { $other }
goal-above = { $answer }: { $inside } is above { $goal } whatever the answer{ $kind ->
    [option] {""}
   *[other] {" "}between { $first } and { $last }
}: the least is { $amount }, at { $value }
goal-below = { $answer }: { $inside } stays below { $goal } whatever the answer{ $kind ->
    [option] {""}
   *[other] {" "}between { $first } and { $last }
}: the most is { $amount }, at { $value }
goal-between-tried = { $programme } of exactly { $goal } is given by no answer that was tried between { $first } and { $last }. { $answer }: { $amount } at { $value }, { $more } at { $other }
goal-above-tried = { $answer }: { $inside } is above { $goal } at every answer that was tried between { $first } and { $last }: the least is { $amount }, at { $value }
goal-below-tried = { $answer }: { $inside } stays below { $goal } at every answer that was tried between { $first } and { $last }: the most is { $amount }, at { $value }
goal-not-every = Not every answer was tried: there may be others
goal-no-advice = A figure, not advice: the answer { $value } is worse for the company or its people than what the plan says
goal-everything = Everything the company has
goal-jump = The condition that makes the jump: { $conditions }

## Ranges, chances, the best plan

range-costs = { $share } of the list
range-earlier = { $months } earlier
range-later = { $months } later
range-as-planned = as planned
range-line = { $fact }: { $low } – { $high }
tornado-title = What moves everything the company has; as the plan stands: { $amount }
tornado-nothing = No answer within its range moves it
tornado-bar = { $fact }: { $least } to { $most }
tornado-where = Least at { $least }, most at { $most }
tornado-where-tried = Least at { $least }, most at { $most }, of { $count } values tried, not every one
heat-title = Everything the company has: { $columns } across, { $rows } down
curve-title = Everything the company has, by { $fact }
heat-tried = { $columns } by { $rows } values at even distances were tried, not every one
amount-marks = + beside an amount: at least so much; ? beside an amount: without what is not known
risk-title = { $draws } draws with seed { $seed }: everything the company has
risk-half = In half of them between { $low } and { $high }, in the middle { $half }
risk-most = In nine of ten between { $low } and { $high }
risk-mean = On average { $mean }; as the plan stands { $base }
risk-left-out = { $count ->
    [one] { $count } draw left out: a number in it is too large
   *[other] { $count } draws left out: a number in them is too large
}
risk-granted = { $programme }: granted in { $share } of the draws
risk-failed = Lost where the plan has it, in some month: in { $share }; it then pays { $amount } less over the plan on average
risk-always-failed = Lost where the plan has it, in some month: in { $share }
risk-failed-in = { $year }: { $share }
risk-ranges = Drawn from
best-proved = The best plan of all that may change, proved
best-proved-known = The best plan of all that may change by what is known of each, proved
best-of-tried = The best plan of those tried
best-at-most = The best plan found; at most { $amount } better is possible
best-at-most-tried = The best plan found; of those tried, at most { $amount } better is possible
best-values = Of the numbers that may change, values at even distances were tried, not every one: narrower ends allow all
best-range = Tried: { $fact } from { $month }, between { $low } and { $high }
best-ruled = Answers that would be worse for the company or its people were left out
best-as-it-is = the plan as it stands
best-second = Next best: { $way }; it leaves { $amount } less
best-alike = As good: { $way }
best-wages = wages { $amount }
best-frontier = What more money brings
best-frontier-part = What more money brings, of the plans looked at
best-frontier-line = for { $cost }: { $gain } – { $way }

# Sums of which a part is not known. $what names the programmes, or counts the months, that are missing.
sum-at-least = at least { $amount }
sum-without = { $amount } without { $what }
sum-missing = without { $what }
sum-and-more = { $what } and { $count } more
sum-lacking = Not counted, since it is not known: { $what }
sum-marks = + beside a year: at least so much; ? beside a year: without what is not known
