# The window: menus, form, figures, derivations, dialogs.

program-name = Imtiyoz
# $company may be empty, $file ends in a star while something is not saved
window-title = { $company } – { $file } – { $program }
file-sample = Sample, a copy that is not saved
file-new = New plan, not saved
file-kind = Imtiyoz plan

## Menus and commands

menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
command-new = New
command-open = Open…
# A recent file
command-recent = { $file } ({ $folder })
command-save = Save
command-save-as = Save as…
command-quit = Quit
command-undo = Undo
command-redo = Redo
command-add-variant = Copy this variant
command-rename-variant = Rename this variant…
command-delete-variant = Delete this variant
command-find-question = Find a question
command-palette = Find anything…
command-light = Light
command-dark = Dark
command-system = As the system
command-zoom-in = Larger
command-zoom-out = Smaller
command-zoom-reset = Normal size
# Each language by its own name, the same everywhere
language-en = English
language-ru = Русский
language-uz = Oʻzbekcha
language-uz-Cyrl = Ўзбекча
command-keys = Keyboard shortcuts…
command-about = About Imtiyoz…

## The bar at the top

top-law = Law as of { $date }
top-currency = Amounts in { $currency }
top-variant = Variant { $name }
top-add-variant = Add a variant, a copy of this one
variant-copy = { $name } ({ $number })

## The form

form-find = Find a question
form-nothing-found = No question is about “{ $text }”
form-waiting = { $count ->
    [one] ? { $count } missing
   *[other] ? { $count } missing
}
group-plan = This plan
plan-company = Company
plan-from = First month
plan-months = Length
plan-months-wrong = Write a number of months

pace-month = a month
pace-year = a year
answer-none = Not answered
# $fact is the question
answer-more = More for { $fact }
answer-add-value = Another value from a later month
answer-add = + from…
answer-add-to = Add a value from a later month to { $fact }
answer-add-cost = + Add an amount
answer-add-cost-to = Add an amount to { $fact }
answer-no-costs = None
answer-no-costs-of = No amounts for { $fact }
answer-no-costs-given = None, answered
answer-clear = Clear the answer
answer-note = Write a note
answer-note-of = Note on { $fact }
answer-note-hint = Your own note on this answer
answer-from = { $fact }, from { $month }
# $number counts the rows from 1
answer-month = { $fact }, month { $number }
answer-month-hint = 2026-01
answer-remove = Remove { $fact }, row { $number }
answer-item-note = { $fact }, note { $number }
answer-item-note-hint = What it is for
answer-yes-no = { $fact }: { $option }
answer-wrong = ! { $problem }
# What is being typed, as it is understood
answer-understood = = { $value }
answer-waiting = { $count ->
    [one] ? { $count } programme waits for this
   *[other] ? { $count } programmes wait for this
}

## The figures

middle-old-figures = Figures from before the mistake in the form
middle-no-figures = No figures until the mistakes in the form are mended
middle-nothing = Nothing granted
middle-not-known = Not known yet, answers are missing
middle-total = { $what }: { $amount }
middle-total-name = { $beneficiary }, { $kind }
middle-years = Year by year
# A year's bar, and each of its parts
middle-bar = { $year }: { $parts }
middle-bar-part = { $what } ({ $certainty }) { $amount }
# $what are the programmes that end or change
middle-bar-changes = In { $year }: { $what }
middle-legend = { $what } ({ $certainty })
middle-year-amount = { $year }, { $what }: { $amount }
middle-programme = { $name }: { $value }
middle-outcome-granted = Granted
middle-outcome-refused = Not yet
middle-outcome-unknown = Unknown
middle-outcome-law_unknown = Law silent
middle-outcome-not_in_force = Not in force
middle-granted = { $certainty } · { $kind } · { $months }
middle-unmet = Fails: { $condition }
middle-needs = Missing: { $facts }
middle-law-silent = No source says whether you get it
middle-bounds = { $low } to { $high }, as the law is read
middle-bounds-known = { $low } to { $high }, as the law is read, of what is known
middle-footer = An assessment, not a decision of any authority. Law as of { $date }
value-service = Open to you

## Why

right-nothing = Nothing to explain yet
right-why = How it came about
right-sum-of = The sum of
right-part = { $name } adds { $amount }
right-whole-plan = Whole plan
right-year = Year
right-month = Month
right-about = About
right-all-lines = Show what did not decide, too
right-open-line = Open: { $line }
right-close-line = Close: { $line }
right-go-to-question = Go to the question
right-by-reading = By the reading of the law chosen below
# $citation is the act and its paragraph, $confidence how sure the source is
right-citation = { $citation } · { $confidence }
right-open-act = Open the act: { $citation }
right-left-out = Some readings need more answers and are left out of the range: { $facts }
right-readings = Open questions of law
right-readings-help = The sources leave these open; beside each reading stands what the programme is then worth over the whole plan
# $worth is an amount or an outcome
right-option = { $question } { $option }: { $worth }

## The bar at the bottom

bottom-saved = Saved
bottom-unsaved = Not saved
bottom-no-file = Not in a file yet
bottom-waiting = { $count ->
    [one] { $count } unanswered question matters
   *[other] { $count } unanswered questions matter
}
bottom-all-answered = Every question that matters is answered
bottom-wrong = { $count ->
    [one] ! { $count } answer is wrong
   *[other] ! { $count } answers are wrong
}
message-saved = Saved as { $file }

## Dialogs

dialog-open = Open a plan
dialog-save = Save the plan
dialog-path = Path of the file
dialog-path-help = The name of a file, with its folder
dialog-replaces = ! This file is there already and will be replaced
dialog-unsaved = Save the changes to { $company }?
dialog-unsaved-help = What is not saved is lost
dialog-rename = Rename the variant
dialog-rename-name = Name of the variant
dialog-rename-taken = Another variant has this name
dialog-rename-long = A name has at most { $most } letters
dialog-place = { $file }, line { $line }, column { $column }
button-open = Open
button-save = Save
button-discard = Discard
button-cancel = Cancel
button-rename = Rename
button-close = Close

about-what = Which incentives the law grants an IT company in Uzbekistan, month by month, and why
about-version = Version { $version }
about-law = Rulebook { $rulebook }, law as of { $date }
about-assessment = An assessment, not a decision of any authority
about-private = Works offline and sends nothing anywhere

dialog-keys = Keyboard shortcuts

## The field that finds anything

palette-name = Find a command, question, programme or act
palette-nothing = Nothing has these words in its name
palette-command = Command
palette-question = Question
palette-programme = Programme
palette-act = Act
# A line of it: its name, and what it is
palette-line = { $what }: { $name }

## The views

page-overview = Overview
page-timeline = Timeline
page-what-if = What if
page-compare = Compare
page-duties = Duties
page-law = Law
command-questions = Show the questions
command-why = Show the why

## Unsaved work that a window left behind

command-recover = Unsaved work left behind…
recovery-title = Restore the unsaved work on { $company }?
recovery-kept = Kept on { $date } at { $time }, when the program ended without being closed
recovery-no-file = Not saved in a file yet
recovery-changed = ! The file was changed after that; saving what is restored replaces it
recovery-gone = ! The file is not there any more; saving what is restored makes it again
recovery-help = It opens as unsaved changes; no file is touched until you save
recovery-more = { $count ->
    [one] { $count } more plan is asked about after this one
   *[other] { $count } more plans are asked about after this one
}
recovery-restore = Restore
recovery-discard = Discard
recovery-later = Later
recovery-restored = Restored, not saved yet
recovery-others = { $count ->
    [one] Restored, not saved yet; { $count } more plan is kept, see the File menu
   *[other] Restored, not saved yet; { $count } more plans are kept, see the File menu
}
recovery-postponed = Unsaved work stays kept; the File menu offers it again
recovery-none = No unsaved work was left behind
recovery-failed = ! Unsaved work cannot be kept against a power cut: { $problem }

## What to answer next, and a figure to copy

group-next = Answer next
form-next-waiting = { $count ->
    [one] { $count } programme waits
   *[other] { $count } programmes wait
}
form-next-question = Answer next: { $fact }, { $waiting }
answer-idle = no effect now
answer-asked-by = Asked for { $programme }: { $citation }
answer-asked-more = { $count ->
    [one] and { $count } more programme
   *[other] and { $count } more programmes
}
answer-asked-nowhere = No programme asks for it; it serves sums and rates
command-copy-figure = Copy the figure with its reason
right-copy = Copy
message-copied = Copied with its reason
message-not-copied = Not copied: the system’s clipboard does not hold it
message-page-shown = The page opens in the browser

## The plan of the first run

welcome-variant-1 = As planned
welcome-variant-2 = Above 50 a year later
welcome-note-activity = A made-up company, to try things on. Change any answer: the figures change at once. Click a figure: at the right stands how it came about.
welcome-note-region = Hold the pointer over a question to see what it means and which act asks it.
welcome-note-it_specialists = An answer may change in time: each row holds from its month on. Change the second row and see what support comes and goes.
welcome-note-it_wage = Type as you like: 900 $, 10.8m, 1 200 USD. Below stands what was understood.
welcome-note-export_revenue = A whole year’s amount; it is spread over the months. Ctrl+Z takes back any change.
welcome-note-conference_costs = A cost is a list: month, amount, what for. Columns of a spreadsheet can be pasted here.
welcome-note-uzs_per_usd = An assumption of yours, not of the law. Try another rate.

## The parts, one at a time in a narrow window

part-questions = Questions
part-answer = Answer
part-why = Why

## The view of duties

duties-find = Find a duty
duties-kind-all = All
duties-kind-payment = To pay
duties-kind-report = To report or reach
duties-kind-change = Ends or changes
duties-past = Past days, too
duties-none = No such day
duties-none-ahead = No such day from today on
duties-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duties-year-owed = { $count }, { $amount } to pay
duties-year = { $year }: { $told }
duties-about = For { $months }
duties-day = { $date }, { $what }, { $months }, { $value }
duties-next = Next

## Variants side by side

compare-column = { $plan }: { $variant }
compare-answer = from { $month }: { $value }
compare-one = There is one variant only. Copy it (Ctrl+D) and change the copy, or add a plan from a file.
compare-show = Show { $name }
compare-base = Compare with
command-compare-file = Add a plan from a file…
compare-all = What is alike, too
compare-cell = { $variant }, { $programme }: { $value }
compare-why = Where { $name } differs from { $base }
compare-explained = Variant to explain
compare-no-split = An answer is wrong, so the difference cannot be split
compare-same = No amount differs
compare-order = The parts add up exactly. They are taken in the order of the questions, each on top of those before; in another order single parts can differ.
compare-months = The months planned
compare-is-base = The base
compare-programmes = Programmes
compare-answers = Answers and readings
compare-one-shown = Switch on a second column to compare
compare-take-away = Take { $file } away
# $what is the line above; the same file may stand there twice
compare-take-away-nth = { $what } ({ $number })
compare-drop = Or drag a plan in while this view is shown
# $name is the column
compare-problem = { $name }: { $problem }
dialog-compare = Add a plan to compare

## The timeline

timeline-programmes = Programmes
timeline-all = Whole plan
timeline-five-years = Five years
timeline-year = One year
timeline-earlier = Earlier
timeline-later = Later
timeline-row = { $programme }: { $runs }
timeline-run = { $outcome } { $first } – { $last }
timeline-month = { $month }: { $outcome } { $amount }
timeline-change = From { $date }: { $what }
timeline-legend = Full: granted by right. Outline: granted at most, or a service. Line ×: refused. Dotted ?: not known, or no source says. Dashed upright: the law ends or changes something.
timeline-step = { $fact }: { $value } from { $month }, drag or use the arrows
timeline-moved-nothing = No total changes
timeline-thresholds = What { $programme } measures, and the thresholds
timeline-all-thresholds = All its thresholds
timeline-headroom = { $name }, { $first } – { $last }: { $then }

## What if

what-if-remove = Take { $fact } away
what-if-add = Turn another answer…
what-if-nothing = Answer a question with a number, then it can be turned here
what-if-curve = A total over { $fact }
what-if-total = Total to draw
what-if-plot = Curve of { $total } over { $fact }
what-if-point = { $value }: { $amount }
what-if-goal-title = A goal
what-if-goal = What gives
what-if-goal-hint = an amount
what-if-goal-exactly = Exactly { $amount } at { $value }, and at no smaller answer from { $first } up
what-if-goal-between = No answer between { $first } and { $last } gives exactly that: { $amount } at { $value }, { $more } at { $other }
what-if-goal-above = Every answer between { $first } and { $last } gives more: the least is { $amount }, at { $value }
what-if-goal-below = Every answer between { $first } and { $last } gives less: the most is { $amount }, at { $value }
what-if-goal-exactly-tried = Exactly { $amount } at { $value }, of the answers tried between { $first } and { $last }
what-if-goal-between-tried = No answer that was tried between { $first } and { $last } gives exactly that: { $amount } at { $value }, { $more } at { $other }
what-if-goal-above-tried = Every answer that was tried between { $first } and { $last } gives more: the least is { $amount }, at { $value }
what-if-goal-below-tried = Every answer that was tried between { $first } and { $last } gives less: the most is { $amount }, at { $value }
what-if-turn-to = Turn to { $value }
what-if-jumps = Where it jumps
what-if-looking = Still looking
what-if-no-jumps = Nothing jumps between the two ends
what-if-no-jumps-tried = No jump was found among the values tried
what-if-tried = { $count } values were tried, not every one: a narrow jump between two of them may be missing
what-if-jump = Between { $before } and { $after }: { $programmes }
what-if-jump-said = { $jump }, { $amount }
what-if-value = Value of { $fact }
what-if-least = Curve from, { $fact }
what-if-most = Curve up to, { $fact }

## The law, to read

law-programmes = Programmes
law-numbers = Numbers by date
law-questions = Open questions
law-sources = Sources
law-duties = Duties
law-cases = Worked cases
law-find = Find in the law
law-nothing = Nothing here is about “{ $text }”
law-entry = { $name }, { $beside }
law-span = From { $from } to { $until }
law-span-open = From { $from }
law-window = Lasts { $months } in a row
law-open = Open questions it rests on: { $questions }
law-value = { $value } from { $date }
law-default = the default
law-chosen = chosen in this plan
law-rests = Bears on: { $programmes }
law-cases-about = Worked out by hand from the law; each is assessed here as a company’s plan is.
law-cases-run = Run them now
law-cases-stop = Stop
law-cases-counts = { $run } of { $all } run, { $failed } not as expected

## The glossary

command-glossary = Glossary…
dialog-glossary = Glossary
find-glossary = Find a word

## Studies and the best plan

study-moves = What moves it
study-chances = What may come of it
study-draws = Every number, cost and date to come drawn at random from the ranges above, the likely value most often; draws: { $draws }
study-all = All answers
study-low = At the least, { $fact }
study-high = At the most, { $fact }
# The range of an answer that was tried, before its two ends.
study-range = Range tried:
# Beside a bar: the answer that makes its end.
study-least-at = Least at { $value }
study-most-at = Most at { $value }
best-title = The best plan
best-intro = Mark what may change; the plan that leaves most after wages is found, and proved where every value is tried
best-add = Let another answer change…
best-remove = { $fact } from { $month } stays as it is
best-from = From which month, { $fact }
best-low = From, { $fact }, { $month }
best-high = Up to, { $fact }, { $month }
best-any = any answer
best-find = Find the best plan
best-stop = Stop
heat-two = Two answers at once
heat-across = Across
heat-down = Upwards
heat-alike = Choose two different questions
heat-unknown = cannot be told
heat-cell = { $across }, { $down }: { $amount }
heat-colours = Red is less than in the plan as it stands, green is more; the frame is the plan
