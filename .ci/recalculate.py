"""Recalculates workbooks in LibreOffice, compares what comes out with the values kept in them, and changes
an answer to compare with what the program says of the changed plan.

usage: recalculate.py PROGRAM PLAN... (with the Python that has LibreOffice's `uno`)
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def office(folder):
    """Starts an office without a screen and says how to speak with it."""
    pipe = f"imtiyoz{os.getpid()}"
    command = ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{folder}/office",
               f"--accept=pipe,name={pipe};urp;"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("no office")


def opened(desktop, path):
    hidden = PropertyValue("Hidden", 0, True, 0)
    return desktop.loadComponentFromURL(f"file://{path}", "_blank", 0, (hidden,))


def cells(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    area = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
    return area.getDataArray(), area.getFormulaArray()


def programmes(document):
    """By id: the amount and whether formulas carry it."""
    data, formulas = cells(document.Sheets.getByIndex(1))
    found = {}
    for row, formula in zip(data[1:], formulas[1:]):
        found[row[11]] = (row[5], row[8])
    return found


def report(program, plan, out):
    subprocess.run([program, "report", plan, "-o", out], check=True, stdout=subprocess.DEVNULL)


def assessed(program, plan):
    text = subprocess.run([program, "assess", plan, "--format", "json"], check=True, capture_output=True).stdout
    return {one["id"]: one["amount"] for one in json.loads(text)[0]["programmes"]}


def check_kept(document, name):
    """Every formula comes to the value that the file keeps."""
    kept = [cells(document.Sheets.getByIndex(place))[0] for place in range(document.Sheets.Count)]
    document.calculateAll()
    count = 0
    for place in range(document.Sheets.Count):
        data, formulas = cells(document.Sheets.getByIndex(place))
        for number, (old, new, formula) in enumerate(zip(kept[place], data, formulas)):
            for column, (a, b, text) in enumerate(zip(old, new, formula)):
                if not str(text).startswith("="):
                    continue
                count += 1
                same = abs(a - b) < 0.005 if isinstance(a, float) and isinstance(b, float) else a == b
                assert same, f"{name}: sheet {place} row {number + 1} column {column}: {a!r} became {b!r}: {text}"
    return count


def check_changed(program, desktop, plan, folder, question, value):
    """Types another answer into the first cell of a question and compares with the changed plan."""
    out = os.path.join(folder, "changed.xlsx")
    report(program, plan, out)
    document = opened(desktop, out)
    sheet = document.Sheets.getByIndex(document.Sheets.Count - 3)
    data, _ = cells(sheet)
    rows = [number for number, row in enumerate(data) if row[5] == question]
    if not rows:
        document.close(True)
        return 0
    sheet.getCellByPosition(2, rows[0]).setValue(float(value))
    document.calculateAll()
    found = programmes(document)
    document.close(True)
    with open(plan, encoding="utf-8") as file:
        text = file.read()
    pattern = re.compile(r'("%s": \[\s*\("[0-9-]+", ")([0-9.]+)( [A-Z]+)?"' % question)
    changed, count = pattern.subn(lambda match: match[1] + str(value) + (match[3] or "") + '"', text, count=1)
    assert count == 1, f"{plan}: {question} is not found"
    other = os.path.join(folder, "changed.plan.ron")
    with open(other, "w", encoding="utf-8") as file:
        file.write(changed)
    wanted = assessed(program, other)
    live_word = next((how for amount, how in found.values() if how), "")
    live = [name for name, (_, how) in found.items() if how == LIVE]
    for name in live:
        amount = found[name][0]
        want = wanted[name]
        same = (amount == "" and want is None) or (want is not None and amount != "" and abs(float(want) - amount) < 0.005)
        assert same, f"{plan}: {question} = {value}: {name}: {amount!r} in the workbook, {want!r} assessed ({live_word})"
    return len(live)


LIVE = "Live formulas"


def main():
    program, plans = os.path.abspath(sys.argv[1]), [os.path.abspath(plan) for plan in sys.argv[2:]]
    with tempfile.TemporaryDirectory() as folder:
        process, desktop = office(folder)
        try:
            for plan in plans:
                out = os.path.join(folder, "kept.xlsx")
                report(program, plan, out)
                document = opened(desktop, out)
                count = check_kept(document, plan)
                found = programmes(document)
                document.close(True)
                live = sorted(name for name, (_, how) in found.items() if how == LIVE)
                print(f"{os.path.basename(plan)}: {count} formulas agree; live: {', '.join(live)}")
                tried = 0
                for question, value in [("it_specialists", 51), ("it_specialists", 50), ("it_specialists", 777),
                                        ("it_wage", "1234.56"), ("export_revenue", "987654.32"),
                                        ("office_area", 333), ("uzs_per_usd", 12345), ("staff_trained", 173),
                                        ("it_wage", "98765432.1")]:
                    tried += check_changed(program, desktop, plan, folder, question, value)
                print(f"{os.path.basename(plan)}: {tried} amounts after changes agree")
        finally:
            try:
                desktop.terminate()
            except Exception:
                pass
            process.wait(30)


main()
