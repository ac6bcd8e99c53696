# The letter: a plan's assessment on paper.

letter-title = Assessment of incentives: { $plan }
letter-foot = { $plan }, { $variant } – an assessment, not a decision of any authority
letter-unprinted = A box (□) stands for each letter that the font of this page has no shape for: { $letters }. The same letter as a web page shows them.
letter-cut = … ({ $count } more letters stand in the plan file)
letter-page = page { $page } of { $pages }
letter-variant = Variant: { $variant }
letter-period = { $from } – { $until } ({ $months })
letter-no-decision = This is an assessment, not a decision of any authority.
letter-basis = Law as of { $date }, rulebook { $rulebook }. Amounts are in { $currency }. Everything rests on the company’s own answers, which stand at the end.

letter-summary = What the plan comes to
letter-what = What
letter-how-sure = How sure
letter-amount = Amount
letter-total = { $kind }, { $beneficiary }
letter-totals-apart = What is given by right follows from the law once its conditions hold. “At most, by decision” is what may be had at most: an authority or the operator decides. Totals of different kinds and beneficiaries are never added up; a deferral is the highest sum unpaid at a month’s end.
letter-variants = Variants side by side
letter-none = none
letter-years = Year by year
letter-year = Year
letter-chart = Bars of the years { $first } to { $last }: { $series }. The highest stack is { $most }. The table below has every figure.

letter-next = What to do next
letter-next-help = The first day of each duty and of each thing that ends or changes. All days stand further below.
letter-date = Date
letter-duty = Duty
letter-owed = Amount
letter-days = All days

letter-advice = What would change it
letter-best = Best next step:

letter-programmes = Programmes
letter-programme = Programme
letter-outcome = Outcome
letter-months = Granted
letter-how = How { $month } comes about

letter-questions = Open questions of law
letter-questions-help = The sources leave these open. The option marked as chosen is what the figures rest on; beside each other option stands what it would change.
letter-option = Option
letter-source = Source
letter-worth = What it would change
letter-chosen = Chosen
letter-becomes = { $programme }: { $value }
letter-same = Nothing in this plan

letter-answers = The company’s answers
letter-answers-help = An answer holds from its month until the next one.
letter-question = Question
letter-from = From
letter-answer = Answer
letter-unanswered = Not answered, and so unknown, never zero:

letter-sources = Sources
letter-act = Act
letter-link = Link

calendar-name = { $plan }, { $variant }: days of the incentives
calendar-owed = { $duty }: { $owed }

sheet-summary = Summary
sheet-programmes = Programmes
sheet-years = Years
sheet-months = Months
sheet-costs = Costs
sheet-answers = Answers
sheet-parameters = Numbers of the law
sheet-derivations = Derivations
sheet-help = Cells on a coloured ground may be typed over: answers, and amounts of costs. Programmes marked as live follow; the others are values as the program computed them. Low and high, and open questions of law, do not follow.
sheet-month = Month
sheet-part = Part of a quantity
sheet-conditions = { $programme }: conditions hold
sheet-granted = { $programme }: granted
sheet-unit = Currency
sheet-kind = Kind
sheet-beneficiary = For whom
sheet-id = Identifier
sheet-low = Low
sheet-high = High
sheet-how = How it is computed
sheet-live = Live formulas
sheet-values = Values
sheet-parameter = Number
sheet-value = Value
sheet-as-written = As the rulebook writes it
sheet-note = Note
sheet-in-own = In the law’s currency
sheet-before = Before limits
sheet-after = After limits
sheet-paid = Paid
sheet-used = Limit used up
sheet-line = Line

## Many clients in one table

portfolio-tab = Portfolio
portfolio-company = Company
portfolio-variant = Variant
portfolio-from = From
portfolio-until = Until
portfolio-gain = Everything the company has
portfolio-by-right = By right
portfolio-at-most = At most, by decision
portfolio-staff = Staff
portfolio-lacking = What is not known of it
portfolio-stake = At risk within a year
portfolio-duty-date = Next duty on
portfolio-duty = Next duty
portfolio-duty-amount = Owed then
portfolio-cliff-date = Next end or change on
portfolio-cliff = Next end or change
portfolio-cliff-amount = What it was worth
portfolio-waiting = Programmes that wait for answers
portfolio-made-with = Made with another rulebook
portfolio-before = Under the rulebook before
portfolio-difference = Difference
portfolio-moved = Programmes that come out otherwise
portfolio-file = File
portfolio-wrong = What is wrong with it
portfolio-written = Written: { $file }, { $read } files; not readable: { $wrong }
