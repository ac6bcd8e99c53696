# What is wrong, and in .help what to do about it. $found is what the file or the field holds.

# How a mistake is put together; $text is one of the messages below.
problem-error = error: { $text }
problem-warning = warning: { $text }
problem-path = { $text } (in { $path })
problem-question = { $text } (in the question “{ $question }”)
problem-meant = Did you mean “{ $meant }”?


## Numbers

error-number-empty = A number is missing
    .help = Write a number such as 1200 or 0.5
error-number-comma = “{ $found }” has a comma, which could mean two things
    .help = Write a point before decimals and spaces between thousands: 1 200.50
error-number = “{ $found }” is not a number
    .help = Write digits, with a point before decimals: 1200.50
error-number-too-large = “{ $found }” has more digits than can be computed exactly
    .help = Write a number of at most 28 digits
error-share-unit = “{ $found }” has no percent sign
    .help = Write the share in percent: 85%


## Money

error-money-unit = “{ $found }” has no currency
    .help = Write a currency after the number: UZS, USD, EUR or RUB
error-currency = { $unit } is not a currency known here
    .help = Write the amount in UZS, USD, EUR or RUB
error-money-wrong-unit = “{ $unit }” is not a currency
    .help = Write a currency after the number: UZS, USD, EUR or RUB
error-money-precision = “{ $found }” has more than two decimals
    .help = Round the amount to two decimals


## Months and dates

error-month = “{ $found }” is not a month
    .help = Write the year, a hyphen and two digits for the month: 2026-07
error-month-no-such = There is no month “{ $found }”
    .help = Write a month from 01 to 12 after the year
error-date = “{ $found }” is not a date
    .help = Write year, month and day as 2026-07-31, or a month as 2026-07
error-date-no-such = There is no day “{ $found }”
    .help = Check the day and the month


## Answers

error-wrong-unit = “{ $unit }” is not the unit of this answer
    .help = Leave the unit out: the question says what is counted
error-not-whole = “{ $found }” is not a whole number
    .help = Write a number without decimals
error-range = “{ $found }” is outside the range
    .help = Write a value from { $least } to { $most }
error-rate-zero = A rate of “{ $found }” for { $currency } cannot be
    .help = Write how many sums one { $currency } costs
error-rate-precision = “{ $found }” has more than six decimals
    .help = Round the rate to six decimals
# $options lists the choices
error-option = “{ $found }” is not one of the answers
    .help = Choose one of: { $options }
error-answer-twice = There are two answers for { $month }
    .help = Remove one of the two
error-month-range = { $found } is outside the months that can be planned
    .help = Write a month from { $first } to { $last }
warning-rulebook-other = The plan was made with rulebook { $found } of { $version }; figures are of { $used } of { $used-version }
    .help = What the law grants may have changed between the two
warning-rulebook-old = The law is as of { $version }, more than a year ago
    .help = Look for a newer version before you rely on a figure
warning-variant-twice = Two variants are named “{ $found }”, in lines { $first } and { $second }
    .help = The second is now named “{ $now }”
warning-variant-long = The name of a variant has more than { $most } letters
    .help = It is now named “{ $now }”
warning-company-long = The name of the company has more than { $most } letters
    .help = It is cut to “{ $now }”; the whole of it is in the note on the company
error-name-long = The name of a question or of a reading has more than { $most } letters: “{ $found }”
    .help = Shorten it, or take it out
error-more = More mistakes: { $count }
    .help = Mend those above first
warning-more = More warnings: { $count }
    .help = They are of the same kind: mend those above first
warning-fact-unknown = There is no question “{ $found }” in this rulebook
    .help = The answer is kept and has no effect
warning-reading-unknown = There is no open question of law “{ $found }” in this rulebook
    .help = The choice is kept and has no effect
warning-option-unknown = “{ $found }” is no reading of { $reading }
    .help = The first reading is used instead


## Plans

error-plan-empty = The file is empty
    .help = Open another file, or begin a new plan
error-plan-size = The file is larger than { $most } MB
    .help = Check that this is the file you mean
error-plan-format = The plan has format { $found }, and this version reads format { $known }
    .help = Open it with the version of Imtiyoz that wrote it, or a newer one
error-plan-no-variant = The plan has no variant
    .help = Add one: variants: [(name: "…", answers: {"{"}…{"}"})]
error-plan-months = A plan cannot have { $found } months
    .help = Write from 1 to { $most } months
error-no-rate = There is no rate for { $currency } in some months of the plan
    .help = Enter a rate for { $currency }, or show amounts in another currency
error-overflow = The amounts are too large to compute { $programme } exactly
    .help = Check the answer to { $fact }
error-overflow-law = The numbers of the law are too large to compute { $programme } exactly
    .help = Look for a number with too many digits in the rulebook
error-currency-shown = “{ $found }” is no currency that amounts can be shown in
    .help = Choose one of: { $known }
error-rulebook-size = The rulebook is larger than { $most } MB, all files together
    .help = Leave out what no programme needs
error-rulebook-park = The plan is of the rulebook “{ $found }”, and the one in use is “{ $used }”
    .help = Open it with its own rulebook: --rulebook and the folder of it
# $what is one of the names below
error-too-many = There are more than { $most } { $what ->
        [variants] variants
        [names] answers, readings, notes and parts of other programs
        [answers] answers in a variant
        [facts] facts
        [readings] readings
        [files] files
        [acts] acts
        [parameters] parameters
        [definitions] definitions
        [programmes] programmes
        [duties] duties
        [stakes] stakes
        [options] options in one list
        [values] values of a parameter
        [versions] versions of a definition
        [rules] rules in a programme
        [conditions] conditions in a rule
        [limits] limits in a rule
        [steps] steps in all expressions
        [numbers] numbers and dates
       *[other] { $what }
    }
    .help = Leave some out


## The command line

# $known lists the names there are
error-programme = There is no programme “{ $found }”
    .help = Choose one of: { $known }
error-variant = There is no variant “{ $found }”
    .help = Choose one of: { $known }
error-outside-plan = “{ $found }” is outside the plan
    .help = The plan runs from { $first } to { $last }
error-year = “{ $found }” is not a year
    .help = Write a year such as 2026
error-no-window = This build of Imtiyoz has no window
    .help = Use a command, listed by --help, or the build with a window


## Files

error-file-exists = This file exists already
    .help = Choose another name, or remove the file first

error-file-open-elsewhere = The file is open in another window
    .help = Close it there, or save under another name
error-file-folder = This is a folder, not a file
    .help = Name a file in it
error-folder-none = What should be a folder here is none
    .help = Check the path
error-folder-no-leave = You may not look into this folder
    .help = Ask its owner for leave, or choose another folder
error-file-special = This is { $what ->
        [pipe] a pipe
        [socket] a socket
       *[other] a device
    }, not a file
    .help = Name a file
error-file-loop = The links lead back to themselves, not to a file
    .help = Name the file itself
error-file-name-long = The name of the file or the path to it is too long
    .help = Choose a shorter one
error-over-newer = A plan of a newer format stands here, and is not written over
    .help = Save under another name; a newer version of Imtiyoz reads this plan
error-over-broken = A plan that cannot be read stands here, and is not written over
    .help = Save under another name
error-over-other = { $what ->
        [plan] A plan stands here
       *[other] A file of another kind stands here
    }, and is not written over
    .help = Choose another name; in the terminal, --force writes over it
error-over-names = The file has { $count } names, and saving would part them
    .help = Save under another name; in the terminal, --force saves under this one alone
error-over-changed = Somebody else changed the file while it was being saved
    .help = Nothing was written; look at the file and try again
# $why says what would be wrong with the file
error-not-saved = Nothing was written: the file could not be opened again, since { $why ->
        [size] it would be larger than { $most } MB
        [none] the plan would have no variant
        [many] { $what ->
            [variants] the plan would have more than { $most } variants
            [names] the plan would have more than { $most } answers, readings and notes
           *[other] a variant would have more than { $most } answers
        }
        [months] the plan would have months that cannot be planned
       *[other] it would not say what was meant
    }
    .help = { $why ->
        [size] Shorten notes or leave out variants, then save again
        [none] Keep at least one variant
        [many] Leave some out
        [months] Plan fewer months, or begin earlier
       *[other] What is open stays as it is; please tell the authors
    }
warning-folder-link = The folder was not entered, since it is a link
    .help = Its plans are read when the folder itself is named
warning-folder-deep = The folder was not entered, since it lies too deep
    .help = Name a folder nearer to it
error-folder-no-plan = There is no plan file in this folder
    .help = The names of plan files end in .plan.ron
error-file-not-text = The file is not text from here on
    .help = Check that this is a plan, saved in UTF-8
error-file-not-found = There is no such file
    .help = Check the name and the folder
error-file-no-folder = There is no such folder to save in
    .help = Choose another folder, or create this one first
error-file-no-leave-read = You may not read this file
    .help = Ask its owner for leave, or choose another file
error-file-no-leave-write = You may not write here
    .help = Save under another name or in another folder
error-file-disk-full = The disk is full
    .help = Free some space, or save in another place
error-file-read-only = Nothing can be written on this disk
    .help = Save in another place
# $reason is what the system says, in its own language
error-file-read = The file could not be read
    .help = The system says: { $reason }
error-file-write = The file could not be written
    .help = The system says: { $reason }


## The form of a file

error-ron = This is not what a file of this kind has here
    .help = Compare the place with a file that can be read
error-ron-empty = The file is empty
    .help = Start from an example or from a saved file
error-ron-ends = The file ends too early
    .help = Close every bracket: ( with ), [ with ], {"{"} with {"}"}
error-ron-deep = The brackets are nested too deeply
    .help = Check for brackets that are opened again and again
# $expected lists the names that may stand there
error-ron-unknown-field = “{ $found }” is not known here
    .help = Known here: { $expected }
error-ron-missing-field = “{ $field }” is missing
    .help = Add it before the closing bracket: { $field }: …
error-ron-duplicate-field = “{ $field }” stands here twice
    .help = Remove one of the two
error-ron-unknown-variant = “{ $found }” is not one of the choices
    .help = Choose one of: { $expected }
error-ron-wrong-name = “{ $found }” cannot stand here
    .help = Write the name { $expected }, or the opening bracket alone
error-ron-name-missing = A name is missing before the bracket
    .help = Write { $expected } before it
error-ron-extension = “{ $found }” is not known to the file format
    .help = Remove it from the line that begins with #!
error-ron-expected-text = A text in quotes is expected here
    .help = Write it in straight quotes: "…"
error-ron-quotes = These quotes are not the straight ones
    .help = Write texts in straight double quotes: "…"
error-ron-expected-number = A whole number is expected here
    .help = Write digits only, without quotes
error-ron-number-range = This number is too large or too small here
    .help = Check its digits and its sign
error-ron-expected-boolean = A yes or no is expected here
    .help = Write true or false, without quotes
error-ron-expected-list = A list is expected here
    .help = Write it in square brackets, with commas: [ …, … ]
error-ron-expected-map = A list of named entries is expected here
    .help = Write it in braces, with commas: {"{"} …: …, …: … {"}"}
error-ron-expected-group = An opening bracket “(” is expected here
    .help = Write the fields in brackets, with commas: ( …: …, …: … )
error-ron-expected-comma = A comma or a closing bracket is expected here
    .help = Check what stands before it: a comma, a bracket or a quote is missing
error-ron-expected-colon = A colon is expected here
    .help = Write a colon between a name and its value
error-ron-expected-close = A closing bracket is expected here
    .help = Close the bracket, or remove what is too much in it
error-ron-expected-name = A name is expected here
    .help = Write it without quotes, of letters, digits and _
error-ron-length = Another number of values is expected here
    .help = Compare the place with a file that can be read
error-ron-character = “{ $found }” cannot stand here
    .help = Remove it, or put the text in quotes
error-ron-trailing = Something stands after the last closing bracket
    .help = Remove it, or check for a bracket that closes too early
error-ron-text-open = The text that begins here has no closing quote
    .help = Write a quote at its end
error-ron-escape = This backslash stands before a character it does not go with
    .help = Write \\ for a backslash, \" for a quote, \n for a new line
error-ron-comment-open = This comment has no end
    .help = Write */ where it ends


## Texts and languages

error-language = There are no texts in the language “{ $found }”
    .help = Choose one of: { $known }
error-ftl = This is not a message
    .help = Write name = text, and begin each further line of it with spaces
# $expected is one character
error-ftl-token = “{ $expected }” is expected here
    .help = Write name = text, begin each further line of it with spaces, and close every brace
error-ftl-value = A text is missing here
    .help = Write the text after the equals sign
error-ftl-default = This choice needs one variant with a star
    .help = Put a star before the variant for all other cases: *[other]
error-ftl-choice = Only a variable can choose between variants
    .help = Write the variable before the arrow: {"{"} $name -> …
error-ftl-text-open = The text that begins here has no closing quote
    .help = Write a quote at its end, in the same line
error-ftl-escape = This backslash stands before a character it does not go with
    .help = Write \\ for a backslash, \" for a quote, \u00A0 for a character by its number
error-ftl-brace = This closing brace has no opening one
    .help = Remove it, or write {"{\"}\"}"} to show a brace
error-ftl-function = There are no functions in these texts
    .help = Write the variable alone; numbers are written in the language’s way without it
error-ftl-nested = There are braces within braces
    .help = Write one pair of braces around each name
error-ftl-number = The number { $found } is too long
    .help = Write long numbers as text
error-ftl-long = “{ $found }” says more than { $most } letters
    .help = Shorten the text
error-ftl-brackets = There are too many brackets in this message
    .help = Split the message into several
error-ftl-duplicate = “{ $found }” stands here twice, first in line { $line }
    .help = Remove one of the two
error-ftl-duplicate-file = “{ $found }” stands in { $place } already
    .help = Remove one of the two


## The window

error-no-display = There is no display to open a window on
    .help = Start the program from a desktop, or use the commands that “imtiyoz --help” lists
error-page-not-shown = No browser took this page: { $link }
    .help = Copy the address and open it yourself

error-goal = The goal needs --by, and an answer that may change
    .help = Name it, such as --by it_specialists; “imtiyoz facts” lists the questions

error-goal-service = { $programme } is a service: it comes to no amount, so no answer brings it to one
    .help = Leave --programme out, or name a programme that pays or saves something; without --goal this tells what grants it
error-goal-no-range = No figure can be worked out for any answer to “{ $found }”
    .help = Answer the other questions that the programme rests on
error-unanswered = “{ $found }” has no answer: an answer is to be given, not changed
    .help = Answer it in the plan first
error-ends = “{ $found }” is no range
    .help = Write the question and both ends, the lower first, such as it_specialists=40..60
error-no-question = There is no question “{ $found }”
    .help = “imtiyoz facts” lists the questions
error-no-range = The answer to “{ $found }” has no range here
    .help = It is not answered, is nought, or is one that no advice changes
error-no-draws = No draw could be assessed
    .help = Narrow the ranges: a number in every draw is too large
error-price-unknown = What the changes cost is not known
    .help = Answer the average wage of the IT specialists in every month of the plan
error-too-many-plans = One programme rests on more than { $most } combinations of these choices
    .help = Let fewer answers change, or narrow their bounds

error-print = The page cannot be written: { $why }
    .help = Try HTML instead, and report this

error-report-form = No report ends in “{ $found }”
    .help = Name a file that ends in one of: { $known }

error-report-currency = A workbook is written in the law’s own currency, { $currency }
    .help = Leave --currency out

warning-total-moved = { $variant }: { $total }: { $before } when the plan was saved, { $now } now
    .help = The law or its rulebook is another since then

warning-acts-since = Acts since then that these figures rest on: { $acts }
    .help = “imtiyoz rulebook diff” tells the difference of two rulebooks act by act

warning-moved-by-act = { $variant }: { $total }: { $amount } by { $act }
    .help = The parts of all acts add up to what moved since the plan was made

error-paste-no-plan = There is no plan in this text
    .help = Copy the whole plan, from the first bracket to the last

error-merge = These two cannot be merged
    .help = Name two copies of a plan, and before them the file that both come from

error-key = The key for signatures cannot be read or made: { $why }
    .help = Remove what stands there, or make the folder writable
error-sign-name = The name beside a signature has at most { $most } letters, and none that cannot be seen
    .help = Write the name alone; who signed is told by the key
error-key-open = Others may read the key for signatures, which may be no secret any more
    .help = If nobody can have copied it, run: chmod 600 "{ $file }". If somebody may have, delete it: a new one is made when you sign next
error-key-none = What stands in place of the key for signatures is no key
    .help = Put the key back from a copy, or move this file away: a new key is made when you sign next
warning-known-keys = The list of known keys cannot be read and was moved to { $file }: every key counts as new again
    .help = Compare the next keys with what their signers tell you, as the first time
warning-unprinted = The letter shows a box for each letter that its font has no shape for: { $letters }
    .help = Write HTML instead: a browser has the shapes
