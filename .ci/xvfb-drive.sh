#!/usr/bin/env bash
# Is the program's window really worked with by keys and mouse, and does unsaved
# work outlive a kill? On a private screen (Xvfb) the program itself is sent the
# events of a keyboard and a mouse, and each action is judged by what it leaves
# behind: the window's title, the saved file as `imtiyoz assess` reads it, the
# copy of unsaved work, the settings, and once the picture. Other programs take
# part: xclip gives what is pasted and gets what is copied, and a stand-in for
# xdg-open notes which pages it was told to open.
#
# usage: .ci/xvfb-drive.sh BINARY PLAN...
#   BINARY      the imtiyoz program
#   PLAN...     plan files that answer $question in one row; they are copied, and
#               the copies are worked on. All are killed and restored; the
#               commonest actions are done on the first.
# environment:
#   WAIT        seconds that an action may take to show (60)
#   PICTURES    a directory: keep a picture of the screen there when something fails
# exit: 0 all happened; 1 something did not; 2 wrong call or a missing tool
#
# The packages it needs are installed by .ci/packages.sh.
set -euo pipefail
# shellcheck source=.ci/xvfb-common.sh
. "$(dirname "$0")/xvfb-common.sh"

wait_s=${WAIT:-60}
# The question that is answered: its id in the file, its name in the window, the answer.
question=other_staff
question_name="Other staff"
answer=77
# The views that Ctrl and a digit lead to, besides the first.
views=(2 3 4 5 6 7 8)

wrong() { echo "xvfb-drive: $*" >&2; exit 2; }

[ $# -ge 2 ] || wrong "usage: $0 BINARY PLAN..."
for needed in Xvfb xdotool import xclip; do
    command -v "$needed" >/dev/null || wrong "there is no $needed; run .ci/packages.sh first"
done
if ! [ -f "$1" ] || ! [ -x "$1" ]; then wrong "not a program: $1"; fi
binary=$(realpath -- "$1")
shift
[[ $wait_s =~ ^[0-9]+$ ]] || wrong "WAIT must be a whole number, not '$wait_s'"
for plan in "$@"; do
    [ -r "$plan" ] || wrong "not a readable plan file: $plan"
done

work=$(mktemp -d)
trap 'end_both; rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

failed() { # MESSAGE: says it, with what the program said, and ends
    {
        echo "FAILED $name: $1"
        echo "  the window's title: $(title)"
        if [ -s "$run/program.log" ]; then
            echo "  the last lines the program wrote:"
            tail -n 40 "$run/program.log" | sed 's/^/  | /'
        fi
    } >&2
    if [ -n "${PICTURES-}" ] && alive "$xvfb_pid"; then
        mkdir -p -- "$PICTURES"
        DISPLAY=$display timeout 30 import -silent -window root "$PICTURES/$name.failed.png" || true
    fi
    exit 1
}

# --- what is seen -----------------------------------------------------------

tool() { DISPLAY=$display timeout 10 xdotool "$@" 2>/dev/null; }
title() { tool getwindowname "${window:-0}" || echo "(no window)"; }
titled() { [[ $(title) == *"$1"* ]]; }
unsaved() { titled ' * – '; }
all_saved() { [[ $(title) == *.plan.ron\ –* ]]; }
no_copy() { [ -z "$(find "$run/state" -name '*.plan.ron' -type f)" ]; }
copy_says() { grep -rqs --include='*.plan.ron' -- "$1" "$run/state"; }
settings() { grep -q -- "$1" "$run/config/imtiyoz/settings.ron" 2>/dev/null; }
gone() { ! alive "$program_pid"; }
clipboard() { DISPLAY=$display timeout 10 xclip -selection clipboard -o 2>/dev/null; }
clipboard_says() { [[ $(clipboard) == *"$1"* ]]; }
pages() { if [ -e "$run/pages" ]; then wc -l <"$run/pages"; else echo 0; fi; }
pages_are() { [ "$(pages)" -ge "$1" ]; }
last_page() { tail -n 1 -- "$run/pages"; }
figures() { "$binary" assess "$1" --format json; }
variants() { figures "$1" | grep -c '^    "variant":'; }
same_figures() { cmp -s <(figures "$1") <(figures "$2"); }
# The middle of the window, where the views are.
middle() { DISPLAY=$display timeout 30 import -silent -window root -crop 480x480+380+120 rgb:- | cksum; }
middle_is() { [ "$(middle)" = "$1" ]; }
middle_is_not() { ! middle_is "$1"; }

# Waits until something is so.
expect() { # WHAT COMMAND...
    local what=$1 deadline=$((SECONDS + wait_s))
    shift
    until "$@"; do
        if [ "$1" != gone ] && ! alive "$program_pid"; then
            failed "the program ended by itself before: $what"
        fi
        if grep -q 'panicked at' "$run/program.log"; then failed "the program panicked before: $what"; fi
        ((SECONDS < deadline)) || failed "in $wait_s s it did not happen: $what"
        sleep 0.1
    done
}

# --- what is done -----------------------------------------------------------

press() { tool key --delay 30 "$@" || failed "xdotool could not press $*"; }
type_text() { tool type --delay 15 -- "$1" || failed "xdotool could not type $1"; }
# A dialog has the focus a frame after it is there; nobody types faster than this either.
pause() { sleep 0.4; }

# Keys that lead to the same however often they are pressed are pressed again
# while what they are for is not there: a slow machine may have lost some.
try() { # WHAT ACTION CONDITION...
    local what=$1 action=$2 deadline=$((SECONDS + wait_s)) until_s
    shift 2
    while :; do
        "$action"
        until_s=$((SECONDS + 3))
        while ((SECONDS < until_s)); do
            if "$@"; then return; fi
            alive "$program_pid" || failed "the program ended by itself before: $what"
            sleep 0.1
        done
        ((SECONDS < deadline)) || failed "in $wait_s s it did not happen: $what"
        press Escape
    done
}

open_window() { # FILE: starts the program on it and gives its window the keyboard
    local file
    file=$(basename -- "$1")
    start_program open "$1"
    window=
    expect "a window of $file" shown "$file"
    tool windowfocus --sync "$window" || failed "the window does not take the keyboard"
    tool mousemove 640 795
    pause
}
shown() {
    window=$(tool search --onlyvisible --name "$1" | head -n 1) && [ -n "$window" ]
}
# What another program offers; it goes on offering it until somebody else does.
offer() { printf '%s' "$1" | DISPLAY=$display timeout 10 xclip -selection clipboard -i >"$run/xclip.log" 2>&1 3>&-; }
# An opener of pages that only notes them, and fails where the run has a file `no-browser`.
make_opener() {
    {
        echo '#!/bin/sh'
        printf "[ ! -e '%s' ] || exit 3\n" "$run/no-browser"
        printf "printf '%%s\\n' \"\$1\" >>'%s'\n" "$run/pages"
    } >"$run/runtime/xdg-open"
    chmod 755 -- "$run/runtime/xdg-open"
}
kill_program() {
    kill -KILL "$program_pid"
    wait "$program_pid" 2>/dev/null || true
    program_pid=
}

from_palette() { # finds $wanted
    press ctrl+k
    pause
    type_text "$wanted"
    pause
    press Return
}
answer_by_palette() {
    wanted=$question_name
    from_palette
    pause
    type_text "$answer"
}
# By the field that finds questions; then on with Tab until the value is reached.
# What is typed on the way goes to buttons, which digits do nothing to.
answer_by_search() {
    local tabs
    press ctrl+f
    pause
    type_text "$question_name"
    pause
    for ((tabs = 0; tabs < 8; tabs++)); do
        press Tab
        pause
        type_text "$answer"
        pause
        if unsaved; then break; fi
    done
}
path_typed() { # to the dialog that is open
    pause
    press ctrl+a
    type_text "$path"
    pause
    press Return
}
save_as() { press ctrl+shift+s; path_typed; }
open_other() { press ctrl+o; path_typed; }
# Looks for a word at the right of the bar at the top, from the right.
click_currency() {
    local x
    for ((x = 1270; x > 1000; x -= 15)); do
        tool mousemove "$x" 21 click 1
        sleep 0.2
        if settings "\"$currency\""; then break; fi
    done
    tool mousemove 640 795
}

# The first answer to the question, as it stands in the file.
answered() { printf '"%s": \\[("[0-9-]*", "%s")' "$question" "$1"; }
# A plan as it is expected once the question is answered in its first variant.
expected() { # PLAN
    sed -E "0,/\"$question\"/s/(\"$question\": \\[\\(\"[0-9-]*\", )\"[^\"]*\"/\\1\"$answer\"/" "$1"
}

prepare() { # PLAN: a screen, a home, a copy of the plan and what is expected of it
    name=$(basename -- "$1" .plan.ron)
    run=$work/$2.$name
    make_home
    file=$run/home/$name.plan.ron
    cp -- "$1" "$file"
    mkdir -- "$run/expected"
    wanted_file=$run/expected/$name.plan.ron
    expected "$1" >"$wanted_file"
    if same_figures "$file" "$wanted_file"; then failed "$answer for $question changes no figure of this plan"; fi
    start_screen || failed "Xvfb did not start: $(tail -n 5 "$run/xvfb.log")"
}

# --- killed while unsaved, and restored --------------------------------------

killed_and_restored() { # PLAN
    prepare "$1" kill
    cp -- "$file" "$run/before"
    open_window "$file"
    no_copy || failed "a copy is kept though nothing is unsaved"
    try "an answer is typed" answer_by_palette unsaved
    expect "the answer is in the copy of unsaved work" copy_says "$(answered "$answer")"
    kill_program
    cmp -s "$file" "$run/before" || failed "the file was changed without being saved"

    open_window "$file"
    try "the unsaved work is restored" restore unsaved
    cmp -s "$file" "$run/before" || failed "restoring changed the file"
    press ctrl+s
    expect "what was restored is saved" all_saved
    expect "the copy is removed once it is saved" no_copy
    same_figures "$file" "$wanted_file" || failed "the figures of the saved file are not those expected"
    press ctrl+q
    expect "the program ends" gone
    wait "$program_pid" || failed "it ended with status $?"
    end_both
    echo "ok $1: killed while unsaved, restored and saved"
}
# Restoring is what Enter gives in the dialog; without a dialog Enter does nothing.
restore() { press Return; }

# --- the commonest actions ----------------------------------------------------

commonest_actions() { # PLAN
    local first count digit
    prepare "$1" act
    open_window "$file"

    try "an answer is typed by Ctrl+F and Tab" answer_by_search unsaved
    expect "the answer is kept" copy_says "$(answered "$answer")"
    press ctrl+z
    expect "it is undone" all_saved
    expect "nothing unsaved is kept" no_copy
    press ctrl+shift+z
    expect "it is done again" unsaved
    expect "the answer is kept again" copy_says "$(answered "$answer")"
    press ctrl+s
    expect "it is saved" all_saved
    same_figures "$file" "$wanted_file" || failed "the figures of the saved file are not those expected"
    echo "ok $1: typed, undone, redone, saved"

    count=$(variants "$file")
    press ctrl+d
    expect "a variant is added" unsaved
    press ctrl+s
    expect "it is saved with the variant" all_saved
    [ "$(variants "$file")" -eq $((count + 1)) ] || failed "the file has $(variants "$file") variants, not $((count + 1))"
    echo "ok $1: a variant added"

    press Escape
    pause
    first=$(middle)
    press ctrl+b
    expect "the middle widens where the questions are hidden" middle_is_not "$first"
    press ctrl+b
    expect "the middle is as it was" middle_is "$first"
    for digit in "${views[@]}"; do
        press "ctrl+$digit"
        expect "view $digit is shown" middle_is_not "$first"
        press ctrl+1
        expect "the first view is shown again" middle_is "$first"
    done
    tool mousemove 620 400 click 5 click 5
    expect "the wheel moves the middle" middle_is_not "$first"
    tool mousemove 640 795
    echo "ok $1: views switched and scrolled"

    wanted=Dark
    try "the palette turns the window dark" from_palette settings 'Some(dark)'
    press ctrl+plus
    expect "all is larger" settings 'zoom: Some(110)'
    press ctrl+plus
    expect "all is larger still" settings 'zoom: Some(120)'
    press ctrl+0
    expect "all is as large as before" settings 'zoom: Some(100)'
    wanted=zbekcha
    try "the palette switches the language" from_palette settings 'language: Some("uz")'
    wanted=English
    try "the palette switches the language back" from_palette settings 'language: Some("en")'
    currency=USD
    try "the mouse chooses dollars" click_currency settings '"USD"'
    currency=UZS
    try "the mouse chooses sums" click_currency settings '"UZS"'
    echo "ok $1: palette, zoom, language, currency"

    path=$run/home/other
    try "it is saved under another name" save_as titled other.plan.ron
    same_figures "$path.plan.ron" "$file" || failed "the two files do not give the same figures"
    press ctrl+n
    expect "a new plan is open" titled 'New plan'
    path=$file
    try "a file is opened by its path" open_other titled "$name.plan.ron"
    echo "ok $1: saved as another file, a new plan, a file opened"

    cp -- "$file" "$run/before"
    answer=78
    try "an answer is typed" answer_by_palette unsaved
    expect "the answer is kept" copy_says "$(answered "$answer")"
    press ctrl+q
    pause
    press Escape
    pause
    alive "$program_pid" || failed "Escape did not call the closing off"
    unsaved || failed "the unsaved work is gone"
    press ctrl+q
    pause
    # From saving to discarding.
    press Tab
    pause
    press Return
    expect "it closes without saving" gone
    wait "$program_pid" || failed "it ended with status $?"
    no_copy || failed "what was discarded is still kept"
    cmp -s "$file" "$run/before" || failed "the file was changed though the change was discarded"
    end_both
    echo "ok $1: closed with a question and without saving"
}

# --- other programs -------------------------------------------------------------

# A click on each place of a column, from the top, until a page is opened.
click_down() { # X FIRST LAST
    local x=$1 y before
    before=$(pages)
    for ((y = $2; y < $3; y += 9)); do
        tool mousemove "$x" "$y"
        sleep 0.1
        tool click 1
        sleep 0.4
        if pages_are $((before + 1)); then break; fi
    done
    tool mousemove 640 795
}
# Opens the months of a derivation that stand second and first below its first year.
open_months() {
    local y
    for y in 346 322; do
        tool mousemove 946 "$y"
        pause
        tool click 1
        pause
    done
}
# Of a programme whose rules are in an act that has a page.
derivation_link() {
    wanted="Tax on dividends"
    from_palette
    pause
    open_months
    click_down 1000 150 780
}
# The first programme of the list is opened, and then what it rests on.
law_link() {
    press ctrl+6
    pause
    tool mousemove 440 269
    pause
    tool click 1
    pause
    click_down 440 290 780
}
paste_mail() {
    wanted="text of a mail"
    from_palette
    pause
    press ctrl+v
    pause
    press Tab
    pause
    press Return
}
paste_column() {
    wanted=$question_name
    from_palette
    pause
    press ctrl+v
}

other_programs() { # PLAN
    local before company
    prepare "$1" others
    make_opener
    open_window "$file"
    company=$(figures "$file" | sed -n 's/^ *"plan": "\(.*\)",$/\1/p' | head -n 1)

    offer from-outside
    clipboard_says from-outside || failed "xclip does not hold what it was given"
    press ctrl+e
    expect "another program gets the figure" clipboard_says "$company"
    clipboard_says "assessment, not a decision" || failed "the figure came without its reason: $(clipboard)"
    echo "ok $1: a figure copied to another program"

    offer $'2026-01\t71\n2026-03\t72\n2026-07\t73\n'
    try "a column of a spreadsheet is pasted" paste_column unsaved
    expect "each of its lines is an answer" copy_says \
        "\"$question\": \\[(\"2026-01\", \"71\"), (\"2026-03\", \"72\"), (\"2026-07\", \"73\")\\]"
    press ctrl+z
    expect "one step back undoes it" all_saved
    echo "ok $1: a column pasted from another program"

    offer "$(printf 'Dear all,\nhere is the plan:\n\n'; sed 's/^/> /' "$1"; printf '\nBest regards\n')"
    try "the plan of a mail is opened" paste_mail titled ' * – '
    clipboard_says "Dear all" || failed "pasting took the text away from the other program"
    press ctrl+z
    echo "ok $1: a plan opened from the text of a mail"

    wanted="Tax Code"
    try "the palette opens an act" from_palette pages_are 1
    [[ $(last_page) == https://* ]] || failed "that is no page: $(last_page)"
    press Escape
    before=$(pages)
    try "the derivation opens an act" derivation_link pages_are $((before + 1))
    before=$(pages)
    try "the law opens an act" law_link pages_are $((before + 1))
    echo "ok $1: acts opened from the palette, the derivation and the law"

    : >"$run/no-browser"
    press ctrl+1
    pause
    before=$(middle)
    wanted="Tax Code"
    from_palette
    expect "it is said that no browser took the page" middle_is_not "$before"
    rm -- "$run/no-browser"
    end_both
    echo "ok $1: told that a page could not be opened"
}

run=$work
name=start
window=
for plan in "$@"; do
    killed_and_restored "$(realpath -- "$plan")"
done
commonest_actions "$(realpath -- "$1")"
other_programs "$(realpath -- "$1")"
echo "xvfb-drive: all happened in $SECONDS s"
