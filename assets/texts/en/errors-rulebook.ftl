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
error-cycle = “{ $found }” depends on itself
    .help = Take it out of what it is computed from


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
