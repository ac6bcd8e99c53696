# What leaves the window and comes back: the letter, the clients, copies by mail, marks, signatures.

menu-share = Share
command-export-pdf = Letter as PDF…
    .short = PDF
command-export-html = Letter as a web page…
    .short = Web page
command-export-workbook = Workbook for a spreadsheet…
    .short = Workbook
command-export-csv = Months as CSV…
    .short = CSV
command-export-calendar = Days for a calendar…
    .short = Calendar
command-export-clients = Table of the clients…
command-open-folder = Clients in a folder…
command-merge = Merge a copy that came back…
command-paste = Open from the text of a mail…
command-sign = Sign and save…
message-exporting = Writing { $file }…
message-exported = Written: { $file }

## The letter

page-letter = Letter
letter-page-help = The letter is about the variant that is open, in the language and currency of the window. The workbook is in the currency of the law.
letter-making = Making the letter…
letter-with-date = With today’s date
letter-with-advice = With what would change it

## The clients

page-clients = Clients
clients-help = All plan files of a folder in one table: what each client gains or stands to lose, what comes next. A file that cannot be read stands there with its reason.
clients-reading = { $read } of { $files } files read…
clients-read = { $wrong ->
    [0] { $read } files
   *[other] { $read } files, { $wrong } of them cannot be read
}
clients-find = Find a client
clients-by-gain = Largest gain
clients-by-stake = Most at risk
clients-by-duty = Next duty
clients-by-cliff = Next cliff
clients-stake = at risk within a year: { $amount }
clients-duty = { $date }: { $what }
clients-cliff = { $date }: { $what }
clients-waiting = { $count ->
    [one] { $count } programme waits for answers
   *[other] { $count } programmes wait for answers
}

## Copies that came back

dialog-merge = Merge { $file } into this plan
dialog-merge-help = Taken from one copy without a question: { $taken }. Changed in both: { $conflicts }. Choose for each; the value left out stays as a question on the answer. Nothing is saved until you save.
dialog-merge-no-common = The copies remember nothing that they have in common, so whatever differs is asked.
dialog-merge-own = Here: { $value } – the company then has { $total }
dialog-merge-other = In the copy: { $value } – the company then has { $total }
dialog-merge-own-plain = Here: { $value }
dialog-merge-other-plain = In the copy: { $value }
dialog-merge-more = The other { $count }
dialog-merge-more-proposed = As proposed
dialog-merge-more-own = All from here
dialog-merge-more-other = All from the copy
dialog-changed = The file was changed elsewhere since you opened it
dialog-changed-help = Merge takes both: what only one of you changed is taken, what both changed is asked. Replacing loses what was written there.
button-replace = Replace
message-open-elsewhere = ! This file is open in another window: what you change here can only be saved under another name
button-merge = Merge
message-merged = Merged with { $file }: { $taken } taken, { $conflicts } chosen; not saved yet
dialog-paste = Open a plan from the text of a mail
dialog-paste-help = Paste the whole text. Greetings around the plan and marks of quoting do no harm.
dialog-paste-text = Text of the mail
dialog-moved = Since this plan was saved, figures have moved

## Marks and signatures

answer-checked = Checked
answer-is-checked = ✓ Checked
answer-changed-since = ! Changed since it was checked
answer-ask = Ask a question on it
answer-ask-of = Question on { $fact }
answer-ask-hint = What is to be clarified
answer-asked = ? { $question }
answer-asked-done = Question on { $fact } is answered
form-next-asked = Asked: { $fact }, { $question }
dialog-sign = Sign this plan
dialog-sign-help = Whoever opens the file then sees whether anything was changed after you. The key is made on first use and stays on this computer.
dialog-sign-name = Name beside the signature
button-sign = Sign and save
bottom-signed = ✓ Key { $key } ({ $whose }): “{ $name }”
bottom-sign-broken = ! Changed since it was signed, key { $key }: “{ $name }”
bottom-key-own = your own
bottom-key-before = as on { $date }
bottom-key-other = another than known for this name
bottom-key-first = new here
