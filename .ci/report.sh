#!/usr/bin/env bash
# What leaves the program, seen by other programs: the PDF by qpdf and poppler, the calendar by Python's icalendar, the
# workbook by LibreOffice, which also changes answers in it.
#
# usage: .ci/report.sh PROGRAM PLAN...
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
shift
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# The python of the system has the office's library and icalendar, whatever stands before it in the path.
python=/usr/bin/python3

for plan in "$@"; do
    name=$(basename "$plan" .plan.ron)
    for language in en ru uz uz-Cyrl; do
        "$program" report "$plan" -o "$work/a.pdf" --lang "$language" >/dev/null
        "$program" report "$plan" -o "$work/b.pdf" --lang "$language" >/dev/null
        cmp "$work/a.pdf" "$work/b.pdf"
        qpdf --check "$work/a.pdf" >"$work/qpdf" 2>&1 || { cat "$work/qpdf"; exit 1; }
        if grep -qi warning "$work/qpdf"; then cat "$work/qpdf"; exit 1; fi
        pdftotext "$work/a.pdf" "$work/a.txt" 2>"$work/complaints"
        pdftoppm -r 20 -png "$work/a.pdf" "$work/page" 2>>"$work/complaints"
        if [ -s "$work/complaints" ]; then cat "$work/complaints"; exit 1; fi
        # A glyph has one text: the space that does not break comes out as a plain one.
        # What is longer than a line goes on in the next one.
        sed -i "s/\xc2\xa0/ /g" "$work/a.txt"
        tr -s '\n\f ' '   ' <"$work/a.txt" >"$work/a.line"
        # Each total of the first variant stands in the text, and what is not in them, in the language's own digits and
        # words.
        "$program" assess "$plan" --lang "$language" 2>/dev/null | sed -n '4,/^$/p' | sed '/^$/d' | awk -F '  +' '{print $NF}' | sed 's/\xc2\xa0/ /g' >"$work/totals"
        test -s "$work/totals"
        while IFS= read -r total; do
            grep -qF -- "$total" "$work/a.line" || { echo "$name $language: $total is not in the PDF"; exit 1; }
        done <"$work/totals"
    done
    "$program" report "$plan" -o "$work/a.ics" >/dev/null
    "$program" assess "$plan" --format json >"$work/a.json" 2>/dev/null
    "$python" "$here/ics_agrees.py" "$work/a.ics" "$work/a.json"
    echo "$name: four letters, $(ls "$work"/page-*.png | wc -l) pages drawn"
    rm -f "$work"/page-*.png
done
"$python" "$here/recalculate.py" "$program" "$@"
