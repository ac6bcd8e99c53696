# The terminal: help, results, mistakes of the command line.

cli-about = Imtiyoz: which incentives the law grants an IT company in Uzbekistan, month by month, and why
cli-usage = Usage:
cli-commands = Commands
cli-options = Options
cli-arguments = Arguments
cli-help = Print this help
cli-rulebook = Use the rulebook in this folder instead of the one built in
cli-lang = Language of all words, such as en; the system’s where it is left out
cli-format = text (the default) or json; assess also writes csv
cli-currency = The law’s own currency (the default) or one that it has rates for, each month converted at its own rate
cli-variant = Only this variant of the plan
cli-strict = Take warnings, such as a question that the rulebook does not know, for errors
cli-file = A plan file, NAME.plan.ron
cli-programme = The id of a programme, as “imtiyoz rulebook list” prints it
cli-headroom-programme = Only the thresholds of this programme
cli-advise-programme = Only what would grant this programme
cli-advise-from = The first month that may change, such as 2026-07; this month where it is left out
cli-advise-goal = The amount that a programme is to reach over the plan, with --by; without --programme, everything the company has
cli-advise-by = The question whose answer is to reach the goal, by its id
cli-advise-tornado = What each answer within its range does to everything the company has
cli-advise-heat = The same over two answers at once, by their ids
cli-advise-curve = What the company has over the values of one answer, and where it jumps
cli-advise-risk = What may come of the plan when the answers are drawn from their ranges
cli-advise-draws = How many draws; 10,000 where it is left out
cli-advise-seed = The seed of the draws, the same for the same numbers; 1 where it is left out
cli-advise-range = The range of an answer, such as it_specialists=40..60; may be given several times
cli-advise-best = What may change for the best plan, such as it_specialists@2027-01=40..60; may be given several times
cli-month = One month, such as 2026-07
cli-year = One calendar year of the plan, such as 2026
cli-show-id = The id of a programme or a duty, or duties for all of these; all programmes where it is left out
cli-see-help = “imtiyoz --help” lists the commands, “imtiyoz COMMAND --help” explains one

# What stands for a value; the letters ID, A and B stay
cli-value-file = FILE
cli-value-name = NAME
cli-value-format = FORMAT
cli-value-code = CODE
cli-value-month = MONTH
cli-value-year = YEAR
cli-value-amount = AMOUNT
cli-value-question = QUESTION
cli-value-range = RANGE
cli-value-choice = CHOICE
cli-value-out = OUT
cli-value-date = DATE
cli-value-copy = COPY
cli-value-dir = DIR
cli-value-order = ORDER
cli-value-lang = LANG
cli-value-command = COMMAND
cli-value-programme = PROGRAMME
cli-value-low = LOW
cli-value-high = HIGH
cli-value-base = BASE

cli-about-open = Open a plan in the window
cli-about-new = Write a starter plan into a new file
cli-about-facts = List every question, its kind and its range
cli-about-assess = Say what the law grants, per programme and year
cli-about-duties = List what must be done by when, what is owed and what is at risk
cli-about-explain = Say how a figure came about, down to the answer and the paragraph
cli-about-advise = Say what would grant what is refused or waits for an answer, with gain and cost
cli-about-headroom = List how far the plan is from every threshold of the law, the nearest first
cli-about-compare = Set the variants of one plan, or of two plans, side by side
cli-about-rulebook = Look at the rulebook itself
cli-about-check = Check names, units, dates, citations and worked cases, and nudge every number
cli-about-list = List the programmes
cli-about-show = Print conditions, limits and readings with their sources

cli-error = The command line is wrong
cli-error-command = There is no command “{ $found }”
cli-error-argument = There is no option “{ $found }” here
cli-error-value = “{ $found }” is no value for { $argument }; known are { $known }
cli-error-number = “{ $found }” is no value for { $argument }: a whole number from { $least } to { $most } is needed
cli-error-value-missing = { $argument } needs a value
cli-error-missing = { $found } is missing
cli-error-no-command = A command is missing
cli-error-conflict = { $found } cannot be used together with another option given
cli-error-count = { $found } was given too many or too few times

new-company = Our company
new-variant = As planned
new-written = { $file } written; “imtiyoz assess { $file }” says what the law grants, “imtiyoz open { $file }” opens the window

report-head = { $plan }, { $variant }: { $from } to { $until }
report-law = An assessment, not a decision of any authority; law as of { $date }
report-no-totals = No amounts
report-unmet = { $condition }: not in { $months }
report-needs = Unanswered: { $facts }
report-left-out = Some readings are left out of low and high; they need: { $facts }
report-left-out-unsaid = Some readings are left out of low and high, since no source says what they come to
report-bounds = { $low } to { $high } by reading
report-bounds-known = { $low } to { $high } by reading, of what is known
report-duties = Duties
report-no-duties = No duties
report-duty-when = { $every }, first by { $date }
report-duty-unknown = { $days ->
    [one] Unknown on its only date; unanswered: { $facts }
   *[other] Unknown on { $unknown } of { $days } dates; unanswered: { $facts }
}
report-duty-law-unknown = { $days ->
    [one] No source says on its only date
   *[other] No source says on { $unknown } of { $days } dates
}
report-duty-stake-most = At risk, most on { $date }: { $stake } ({ $parts })
compare-head = { $plan }, { $variant }
compare-total = Total: { $kind }, { $beneficiary }, { $certainty }
rulebook-head = Rulebook { $id }, law as of { $date }
rulebook-in-force = In force from { $from } to { $last }: { $act }
rulebook-in-force-open = In force from { $from }: { $act }
rulebook-window = { $months ->
    [one] Pays for one month
   *[other] Pays for { $months } months in a row
}
rulebook-pays = Pays: { $cost }

check-clean = The rulebook is clean
check-counts = { $programmes } programmes, { $parameters } parameters, { $conditions } conditions, { $readings } readings, { $duties } duties, { $cases } cases
check-mutations = { $tried } numbers and dates nudged, { $caught } caught by a case, { $skipped } without effect in any month
check-words-lacking = Without words in { $language }, so said in English: { $names }
cli-version = Print the version

cli-about-report = Write a plan as a letter (PDF, HTML), a workbook, a calendar
cli-force = Write over a file of another kind, or of several names, too
cli-out = File to write; its ending says what
cli-report-advice = With the changes that would grant what is refused
cli-report-date = The date on the letter, for example 2026-11-23; none if not given
report-written = Written: { $file }
cli-about-portfolio = Put all plan files below a folder into one table; with --rulebook, what that rulebook does to them
cli-portfolio-dir = Folder with plan files; folders inside it count
cli-portfolio-sort = By what the company has (gain), what is at risk (stake), the next day (duty, cliff), or what the rulebook moves

merge-written = Merged: { $file }. Taken from one copy: { $taken }; changed in both: { $conflicts }
merge-no-common = The copies remember nothing that they have in common: whatever differs counts as changed in both. Name the file that both come from before them.
merge-before = before: { $value }
merge-taken = { $copy }, taken: { $value } – the company then has { $total }
merge-left = { $copy }, left: { $value } – the company would have { $total }
merge-absent = nothing
merge-period = Months of the plan
merge-months = { $from }, { $months ->
    [one] { $months } month
   *[other] { $months } months
}
merge-order = Order of the variants
merge-rulebook = Rulebook
merge-part = Part “{ $name }” of another program
merge-field = { $field }
merge-variant-kept = kept, with what was done in it
merge-variant-gone = deleted
merge-taken-plain = { $copy }, taken: { $value }
merge-left-plain = { $copy }, left: { $value }
merge-left-line = { $field }: left from { $copy }: { $value }
merge-unsigned = The signature of a copy does not hold for the merged plan and is left out.
sign-done = Signed: { $file }, key { $key }
sign-none = The file bears no signature
sign-holds = Key { $key } ({ $whose }): nothing was changed since it was signed. The name beside it, as the signer typed it: “{ $name }”
sign-broken = Key { $key }: changed since it was signed with this key, or never signed with it. The name beside it: “{ $name }”
sign-own-key = your own key
sign-key-first = met here for the first time: compare it with what the signer tells you
sign-key-before = the same as on { $date }, when the name beside it was “{ $name }”
sign-key-other = not the key that stood beside this name on { $date }: ask the signer
cli-about-merge = Merge two copies of a plan that were edited apart
cli-about-sign = Sign a plan file with your own key, made on first use
cli-about-verify = Say whether anything was changed since a plan file was signed
cli-merge-files = The two copies; before them the file that both come from, where it is at hand
cli-merge-take = Copy from which everything is taken that both changed
cli-sign-name = Name that stands beside the signature
