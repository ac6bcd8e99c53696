"""Texts made to do harm, in plans that leave the program in every form: none may steer a terminal, begin a formula,
break a line of a calendar or a rule of its form, pass for a verdict, or cost more than twenty times what an ordinary
plan costs.

usage: foreign.py PROGRAM
"""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

PROGRAM = os.path.abspath(sys.argv[1])
MOST_TIMES = 20
MOST_MEGABYTES = 400
FORMS = ("pdf", "html", "xlsx", "csv", "ics")
FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\uff1d1+1", " =1+1", "\u00a0=1+1", "\u001b=1+1")

# Name of the family, and what stands in place of the company's name, its note, a variant's name, a cost's note, a
# question nobody knows and a note on an answer.
TEXTS = (
    [
        ("ordinary", "Sample Works"),
        ("control characters", "a\u001b[31m\u0007\u0000\u007f\u009b31m\u0085b\r\nc"),
        ("directions", "a\u202etxt\u2066\u061c\u200f\u2028\u2029b"),
        ("no characters", "a\uffff\ufffe\U0001ffff\ufdd0\ufff9\U000e0041b"),
        ("addresses", 'javascript:alert(1) https://evil.example/?a="><b> file:///etc/passwd'),
        ("marks of HTML", '"><script>alert(1)</script><!-- &amp; ]]>'),
        ("lines of a calendar", "a\r\nATTACH:file:///etc/passwd\r\nEND:VCALENDAR;x=1,2\\n"),
        ("scripts", "\u682a\u5f0f\u4f1a\u793e \u0634\u0631\u0643\u0629 \u092d\u093e\u0930\u0924 \U0001f469\u200d\U0001f4bb \u040e\u0437\u0431\u0435\u043a"),
        ("accents", "e" + "\u0301" * 2_000),
        ("a long word", "a" * 40_000),
        ("a long word of two bytes", "\u045e" * 40_000),
        ("a long word of emoji", "\U0001f469" * 40_000),
        ("a long word with soft hyphens", "ab\u00ad" * 40_000),
        ("many words", "word " * 10_000),
        ("many lines", "a\n" * 40_000),
    ]
    + [(f"formula {formula!r}", formula) for formula in FORMULAS]
    + [(f"formula {formula!r} after {mark!r}", f"x{mark}{formula}") for formula in FORMULAS[:4] for mark in ";\t|\",\n"]
)
COMMANDS = (
    ["assess"],
    ["assess", "--strict"],
    ["assess", "--format", "json"],
    ["assess", "--format", "csv"],
    ["duties", "--format", "csv"],
    ["duties", "--format", "json"],
    ["headroom", "--format", "csv"],
    ["headroom", "--format", "json"],
    ["verify"],
)


def quoted(text):
    plain = {'"': '\\"', "\\": "\\\\"}
    return '"' + "".join(plain.get(c) or (f"\\u{{{ord(c):x}}}" if ord(c) < 32 or ord(c) == 127 else c) for c in text) + '"'


def plan(text):
    text = quoted(text)
    return f"""(format: 1, rulebook: (id: "uzbekistan", version: "2026-11-22"), company: (name: {text}, note: {text}),
from: "2026-01", months: 12, variants: [(name: {text}, answers: {{"activity": [("2026-01", "software")],
"region": [("2026-01", "samarkand")], "resident": [("2026-01", "yes")], "it_specialists": [("2026-01", "60")],
"it_wage": [("2026-01", "900 USD")], "export_revenue": [("2026-01", "1800000 USD")],
"conference_costs": [("2026-05", "12000 USD", {text})]}}, notes: {{"it_wage": {text}}})])"""


def run(arguments, folder):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.monotonic()
        home = dict(os.environ, HOME=folder, XDG_CONFIG_HOME=os.path.join(folder, "config"))
        process = subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=home)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - started
        out.seek(0), err.seek(0)
        return process.returncode, out.read().decode(), err.read().decode(), seconds, used.ru_maxrss / 1024


def steers(text, kept="\n\t"):
    wrong = "\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f"
    return [c for c in re.findall(f"[\u0000-\u001f{wrong}]", text) if c not in kept]


def is_formula(cell):
    cell = cell.strip().lstrip("\"' ") if cell.strip().startswith('"') else cell.strip()
    return cell[:1] in ("=", "+", "-", "@", "\uff1d") and not re.fullmatch(r"-?[0-9.]+", cell.rstrip('"'))


def of_table(text):
    """What is wrong with a table, wherever a spreadsheet parts it."""
    if not text.startswith("\ufeff"):
        yield "no mark of UTF-8"
    text = text[1:]
    if steers(text, "\n"):
        yield f"steers: {steers(text, chr(10))[:3]}"
    # At its own comma a table is parted as its quotes say; elsewhere a reader may heed none.
    cells = [cell for line in csv.reader(text.splitlines()) for cell in line]
    cells += [cell for line in text.splitlines() for separator in ";|\t" for cell in line.split(separator)]
    found = [cell for cell in cells if is_formula(cell)]
    if found:
        yield f"a cell begins as a formula: {found[0][:60]!r}"


def of_calendar(data):
    lines = data.split(b"\r\n")
    if any(len(line) > 75 for line in lines):
        yield "a line of more than 75 bytes"
    text = data.replace(b"\r\n ", b"").decode()
    if steers(text, "\r\n") or any("\r" in line or "\n" in line for line in text.split("\r\n")):
        yield "steers, or ends lines of its own"
    if len(re.findall("(?m)^END:VCALENDAR", text)) != 1:
        yield "ends more than once"
    if re.search("(?m)^ATTACH", text):
        yield "a line that nobody wrote"


def of_page(text):
    if steers(text):
        yield f"steers: {steers(text)[:3]}"
    if re.search(r'href="(?!https?://)', text) or "<script" in text:
        yield "a link or a script of the plan's"


def of_pdf(path):
    """What other programs complain of; nothing where they are not at hand."""
    for reader in (["pdfinfo", path], ["pdftotext", path, "-"], ["qpdf", "--check", path]):
        if shutil.which(reader[0]):
            ended = subprocess.run(reader, capture_output=True)
            if ended.returncode != 0 or ended.stderr:
                yield f"{reader[0]}: {ended.stderr[:200]!r}"


def of_file(form, path):
    with open(path, "rb") as file:
        data = file.read()
    if form == "csv":
        yield from of_table(data.decode())
    elif form == "ics":
        yield from of_calendar(data)
    elif form == "html":
        yield from of_page(data.decode())
    elif form == "pdf":
        yield from of_pdf(path)
    else:
        inside = zipfile.ZipFile(path)
        sheets = b"".join(inside.read(name) for name in inside.namelist() if "sheet" in name)
        if b"hyperlink" in sheets or re.search(rb"<f>[^<]*(1\+1|SUM\(1\))", sheets):
            yield "a text became a formula or a link"


def main():
    wrong, ordinary = [], {}
    for name, text in TEXTS:
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "one.plan.ron")
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(plan(text))
            asked = [[command[0], path, *command[1:]] for command in COMMANDS]
            asked += [["report", path, "-o", os.path.join(folder, f"out.{form}")] for form in FORMS]
            asked += [["portfolio", folder, "-o", os.path.join(folder, "clients.csv")], ["sign", path, "--name", text[:200].replace("\0", "")]]
            if name.startswith("formula"):
                asked = [line for line in asked if line[-1].endswith(("csv", "xlsx"))]
            for line in asked:
                what = " ".join(part.replace(folder + os.sep, "") for part in line[:4] if part is not text)[:60]
                code, told, error, seconds, megabytes = run(line, folder)
                most = ordinary.setdefault(line[0] + line[-1][-4:] if line[0] == "report" else line[0], max(seconds, 0.5))
                found = []
                if line[0] not in ("sign", "verify") and code not in ((0, 1) if "--strict" in line else (0,)):
                    found.append(f"exit {code}: {error[:200]!r}")
                if seconds > MOST_TIMES * most or megabytes > MOST_MEGABYTES:
                    found.append(f"{seconds:.1f} s after {most:.1f} s, {megabytes:.0f} MB")
                if steers(told + error):
                    found.append(f"prints {steers(told + error)[:3]!r}")
                if line[0] == "report" and code == 0:
                    found.extend(of_file(line[-1].rsplit(".", 1)[1], line[-1]))
                if line[0] == "portfolio" and code == 0:
                    found.extend(of_file("csv", line[-1]))
                if line[-1] == "csv" and code == 0:
                    found.extend(of_table(told))
                if line[-1] == "json" and code == 0:
                    json.loads(told)
                wrong.extend(f"{name}, {what}: {one}" for one in found)
            print(f"{name}: {len(asked)} commands")
    for line in wrong:
        print("WRONG", line)
    sys.exit(1 if wrong else 0)


main()
