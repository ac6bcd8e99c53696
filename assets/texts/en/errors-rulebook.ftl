# Mistakes in a rulebook, for those who write one. $left, $right and $wanted are units such as
# money, person, share or money/month, or the word condition.

error-rulebook-file-missing = The rulebook has no file { $file }
    .help = Add it to the folder, be it with an empty list: []
error-name-unknown = There is no { $what ->
        [fact] fact
        [value] fact, parameter or definition
        [parameter] parameter
        [unit] unit
        [act] act
        [option] option
        [programme] programme
        [reading] reading
       *[other] { $what }
    } “{ $found }”
    .help = Check the spelling, or add it to the rulebook
error-name-twice = There are two of the name “{ $found }”
    .help = Give one of them another name
error-name-form = “{ $found }” cannot be a name
    .help = Begin with a small letter, and use small letters, digits and _ only
error-id-long = This name has more than { $most } letters: “{ $found }”
    .help = Shorten it
error-options = A choice has at least one option and at most { $most }
    .help = Add or remove options
error-reading-options = An open question needs two readings or more
    .help = Add the other readings, or decide the question in the rules
error-rate-fact = “{ $found }” is not a rate of this currency
    .help = Name a fact of the kind rate for this currency
error-fact-kind = “{ $found }” is not of the kind that is needed here
    .help = Name a fact of the right kind: a choice, a date or a number
error-not-costs = “{ $found }” is not a list of costs
    .help = Name a fact of the kind costs
error-not-months = “{ $found }” is not a number of months
    .help = Write a whole number from 1 to 204, as in 12 months
error-not-number = “{ $found }” is not a number
    .help = Use a test such as OneOf for choices, and Choose or Lookup to make numbers of them
error-not-condition = A condition is needed here, and this is of the unit { $right }
    .help = Compare it, as in AtLeast or MoreThan
error-not-share = A share is needed here, and this is of the unit { $right }
    .help = Write a share, or a definition that comes to one
error-units-sum = These differ in their unit: { $left } and { $right }
    .help = Convert one of them by a product or a ratio
error-units-compare = These cannot be compared: { $left } and { $right }
    .help = Compare values of the same unit
error-units-branches = The cases differ in their unit: { $left } and { $right }
    .help = Write all cases in the same unit
error-units-versions = The versions differ in their unit: { $left } and { $right }
    .help = Write all versions in the same unit
error-units-amount = A benefit is an amount of money, and this is of the unit { $right }
    .help = Multiply it by an amount
error-two-currencies = Two currencies are compared here
    .help = Write both amounts in the same currency
error-lookup-incomplete = “{ $found }” has options without a case
    .help = Add a case for each option, or one for all others
error-brackets = Only the last bracket may be without a limit, and it must be
    .help = Write a limit for each bracket but the last
error-no-item = There is no item of cost here
    .help = Use it only in a benefit for items
error-benefit-kind = The kind of the programme and its benefit differ
    .help = Write the benefit Service for the kind service, and for no other
error-no-rules = This has no version
    .help = Add one with the date from which it is in force
error-versions-order = The versions are not in the order of their dates
    .help = Put the earlier date first
error-versions-overlap = This version begins before the one above it ends
    .help = End the version above it first, or leave its end out
error-units-share = Interest is a share a day, and this is of the unit { $right }
    .help = Write a share, such as a yearly rate divided by a number of days
error-duty-not-yearly = A day of the year after needs a duty of every year
    .help = Write every: year, or the day of the month after as DayAfter
error-duty-day = “{ $found }” is not a whole number from 1 to { $most }
    .help = Write the number of a month or of a day in it
error-duty-not-cost = “{ $found }” charges nothing
    .help = Name a programme of the kind cost, or write the amount
error-stake-kind = “{ $found }” grants no amounts that can be taken back
    .help = Name programmes whose months add up, and no costs
error-cycle = “{ $found }” depends on itself
    .help = Take it out of what it is computed from

error-too-deep = “{ $found }” rests on more than { $most } steps, one below the other
    .help = Shorten the chain of expressions, definitions and programmes that it rests on
error-expression-large = “{ $found }” looks at more than { $most } places in one expression, all its months counted
    .help = Take parts of it out as definitions, or look at fewer months
error-explanation-large = An explanation of “{ $found }” would take more than { $most } lines a month
    .help = Let it rest on fewer definitions, or look at fewer months
error-readings-many = “{ $found }” names { $readings } open questions, which can be answered together in more than { $most } ways
    .help = Name fewer of them in one programme: low and high compute it once for each way
error-until-first = This ends before it begins to be in force
    .help = Write an end that comes after the beginning, or leave it out
error-list-empty = This list is empty
    .help = Write what belongs in it, or take the list out
error-bounds-order = The least answer is more than the most
    .help = Write the smaller one as least
error-bound-kind = “{ $found }” cannot bound answers of this kind
    .help = Write it as an answer is written: 60, 85% or 900 USD; choices, dates, and yes or no have no bounds
error-starter = “{ $found }” cannot be the first answer of a new plan
    .help = Write an answer of the question’s kind, within its bounds
error-date-far = “{ $found }” lies too far away
    .help = Write a day of the years 1900 to 2199
error-limit-negative = This limit is below zero
    .help = Write the most that is paid, zero or more
error-rate-series = “{ $found }” cannot stand in for a rate
    .help = Name a parameter whose values are numbers above zero, without a unit: 12600
error-exchange-own = { $found } is the rulebook’s own currency
    .help = Give rates for the other currencies only
error-parameter-named = “{ $found }” is counted in “{ $name }”, and a parameter is a number of its own
    .help = Write it as a definition: Number("{ $found }")
error-link = “{ $found }” is not the address of a page
    .help = Write it whole, with https:// or http://, without spaces and without a name before the host
error-control = There is a character here that cannot be seen
    .help = Write the text on one line, of letters, digits and signs
error-brackets-order = This bracket does not end above the one before it
    .help = Put the brackets in the order of their limits, the lowest first
error-words-taken = “{ $found }” is a text of the program itself
    .help = Take it out: a rulebook brings words for its own acts, questions, numbers and programmes only
warning-words-for-nothing = “{ $found }” names nothing of this rulebook
    .help = Check the spelling, or take it out
error-words-stray = “{ $found }” words nothing of this rulebook
    .help = Correct the name, or take the text out
error-words-none = No words for “{ $found }” in: { $languages }
    .help = Write them in texts/{ $file }: { $id } = …

## The check of a rulebook

error-unused = Nothing uses the { $what } “{ $found }”
    .help = Use it in a rule, or remove it
error-gap = The { $what } “{ $found }” is wanted from { $month } and has no value before { $first }
    .help = Add the earlier value, begin the rule later, or declare the gap with LawUnknown
error-case-failed = “{ $case }” expects { $what } to be { $expected }, and it is { $found }
    .help = Work the sum out again from the law, then mend the case or the rule
error-case-expects-nothing = “{ $case }” expects nothing
    .help = Say what must come out, such as outcome, amount or unmet
error-case-figure = “{ $found }” is not a figure that a case can expect here
    .help = Write an amount such as 777600000.00, none, or an outcome such as granted or refused
error-case-month = “{ $found }” lies outside the months of this case
    .help = Choose a month or a year of the case, or make it longer
error-case-missing = No case of “{ $programme }” expects { $outcome }
    .help = Add a case that comes out so, worked out by hand
error-case-missing-condition = No case of “{ $programme }” fails the condition “{ $condition }”
    .help = Add a case that expects it in unmet
error-number-untested = No case notices when { $found } becomes { $changed }
    .help = Add a case just at this number or date
