#!/usr/bin/env bash
# Does the program's window come up, and does it draw? Opens each plan on a
# private screen without hardware (Xvfb, drawing in software), waits for the
# window and for its picture, and ends what it started.
#
# usage: .ci/xvfb-window.sh BINARY PLAN...
#   BINARY      the imtiyoz program; it is run as: BINARY open PLAN
#   PLAN...     one or more plan files; each gets its own screen
# environment:
#   PICTURES    a directory: keep the pictures there, as <plan name>.png
#               (<plan name>.failed.png for a run which failed)
#   WAIT        seconds to wait for the window, and again for its picture (60)
#   COLOURS     a picture with more colours than this counts as drawn (200)
#   TITLE       what the window's name contains, as a regular expression (Imtiyoz)
# exit: 0 all windows came up; 1 some did not; 2 wrong call or a missing tool
#
# The packages it needs are installed by .ci/packages.sh.
set -euo pipefail
# shellcheck source=.ci/xvfb-common.sh
. "$(dirname "$0")/xvfb-common.sh"

wait_s=${WAIT:-60}
colours=${COLOURS:-200}
title=${TITLE:-Imtiyoz}

wrong() { echo "xvfb-window: $*" >&2; exit 2; }

[ $# -ge 2 ] || wrong "usage: $0 BINARY PLAN..."
for tool in Xvfb xdotool xwininfo import identify; do
    command -v "$tool" >/dev/null || wrong "there is no $tool; run .ci/packages.sh first"
done
if ! [ -f "$1" ] || ! [ -x "$1" ]; then wrong "not a program: $1"; fi
binary=$(realpath -- "$1")
shift
for number in "$wait_s" "$colours"; do
    [[ $number =~ ^[0-9]+$ ]] || wrong "WAIT and COLOURS must be whole numbers, not '$number'"
done

# A plan's name: of its file, without .plan.ron or else the last extension.
name_of() {
    local name
    name=$(basename -- "$1")
    case $name in
        ?*.plan.ron) name=${name%.plan.ron} ;;
        ?*.*) name=${name%.*} ;;
    esac
    printf '%s' "$name"
}

declare -A seen=()
for plan in "$@"; do
    if ! [ -f "$plan" ] || ! [ -r "$plan" ]; then wrong "not a readable plan file: $plan"; fi
    name=$(name_of "$plan")
    if [ -n "${PICTURES-}" ] && [ -n "${seen[$name]-}" ]; then
        wrong "two plans would share the picture $name.png: ${seen[$name]} and $plan"
    fi
    seen[$name]=$plan
done
if [ -n "${PICTURES-}" ]; then
    mkdir -p -- "$PICTURES"
    PICTURES=$(realpath -- "$PICTURES")
fi

work=$(mktemp -d)
# The window of somebody who never used the program: no language, size or zoom kept.
export XDG_CONFIG_HOME="$work/config"
trap 'end_both; rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Takes a picture of the screen; prints its number of colours, 0 if it failed.
picture() { # FILE
    if DISPLAY=$display timeout 30 import -silent -window root "$1" 2>"$run/import.log"; then
        identify -format '%k' "$1" 2>/dev/null || echo 0
    else
        echo 0
    fi
}

failed() { # MESSAGE: says it, with what the program said; ends the processes
    {
        echo "FAILED $plan: $1"
        if [ -s "$run/program.log" ]; then
            echo "  the last lines the program wrote:"
            tail -n 40 "$run/program.log" | sed 's/^/  | /'
        else
            echo "  the program wrote nothing"
        fi
    } >&2
    if [ -n "${PICTURES-}" ] && alive "$xvfb_pid"; then
        picture "$PICTURES/$name.failed.png" >/dev/null
    fi
    end_both
    return 1
}

# Fails when the screen or the program is gone, or a part of the program panicked.
still_well() { # WHEN
    local status=0
    if ! alive "$program_pid"; then
        wait "$program_pid" || status=$?
        program_pid=
        failed "the program ended by itself with status $status $1"
        return 1
    fi
    if ! alive "$xvfb_pid"; then
        failed "Xvfb ended by itself $1: $(tail -n 5 "$run/xvfb.log")"
        return 1
    fi
    if grep -q 'panicked at' "$run/program.log"; then
        failed "the program panicked $1"
        return 1
    fi
}

# Called in a condition, where bash has `set -e` off: every step looks at its own result.
window_comes_up() {
    local begun mapped window count best
    run=$work/$name.$RANDOM
    make_home || return 1

    : >"$run/program.log"
    if ! start_screen; then
        failed "Xvfb did not start: $(tail -n 5 "$run/xvfb.log")"
        return 1
    fi
    start_program open "$plan"

    # Until a window of that name is on the screen.
    begun=$SECONDS
    window=
    until window=$(DISPLAY=$display timeout 10 xdotool search --onlyvisible --name "$title" 2>/dev/null | head -n 1) \
        && [ -n "$window" ]; do
        still_well "before a window named like \"$title\" was mapped" || return 1
        if ((SECONDS - begun >= wait_s)); then
            failed "no window named like \"$title\" was mapped in $wait_s s; the windows there are:
$(DISPLAY=$display timeout 10 xwininfo -root -tree 2>&1 | sed -n 's/^ \{5,\}/    /p' | head -n 20)"
            return 1
        fi
        sleep 0.2
    done
    mapped=$((SECONDS - begun))

    # Until it has drawn: the empty screen, or an empty window, has only a few colours.
    begun=$SECONDS
    best=0
    while :; do
        still_well "after its window was mapped, before it had drawn" || return 1
        count=$(picture "$run/picture.png")
        ((count <= best)) || best=$count
        ((count <= colours)) || break
        if ((SECONDS - begun >= wait_s)); then
            failed "the window was mapped but did not draw in $wait_s s: at most $best colours, more than $colours expected. $(tail -n 2 "$run/import.log")"
            return 1
        fi
        sleep 0.3
    done

    # A moment to settle, then the picture that counts; the program must have lived through it.
    sleep 1
    count=$(picture "$run/picture.png")
    still_well "just after it had drawn" || return 1
    if ((count <= colours)); then
        failed "the window drew and went blank again: $count colours, more than $colours expected"
        return 1
    fi
    if [ -n "${PICTURES-}" ]; then
        cp -- "$run/picture.png" "$PICTURES/$name.png" || { failed "cannot write $PICTURES/$name.png"; return 1; }
        rm -f -- "$PICTURES/$name.failed.png"
    fi
    echo "ok $plan: \"$(DISPLAY=$display xdotool getwindowname "$window" 2>/dev/null || true)\" mapped after $mapped s, $count colours"
    end_both
}

failures=0
for plan in "$@"; do
    plan=$(realpath -- "$plan")
    name=$(name_of "$plan")
    window_comes_up || failures=$((failures + 1))
done
if ((failures > 0)); then
    echo "xvfb-window: $failures of $# failed" >&2
    exit 1
fi
