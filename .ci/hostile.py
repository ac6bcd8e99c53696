"""Files made to do harm, given to the program: each must end in an error or be harmless, within a second of the
processor and 100 MB, and print no character that steers a terminal. Beside them families of trouble, a function each.
Prints a line per family, and what went wrong one by one; cases run as many at a time as there are cores.

usage: hostile.py PROGRAM
"""

import csv
import io
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor

from hostile_folders import FOLDERS

PROGRAM = os.path.abspath(sys.argv[1])
MOST_SECONDS, MOST_MEGABYTES = 1.0, 100
MEGABYTE = 1024 * 1024

HEAD = '(format: 1, rulebook: (id: "uzbekistan", version: "2026-11-22"), company: (name: "%s"), '
TAIL = 'from: "2026-01", months: 12, variants: [(name: "one", answers: {%s})])'


def plan(name="Test", answers=""):
    return (HEAD % name + TAIL % answers).encode()


def answered(piece, count):
    """A plan whose answers hold a piece so many times."""
    before, after = plan(answers="@").split(b"@")
    return [(before, 1), (piece, count), (after, 1)]


def repeated(old, piece, count, end=b""):
    """A plan in which a piece stands so many times in place of something."""
    before, after = plan().split(old)
    return [(before, 1), (piece, count), (end + after, 1)]


def archive():
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("plan.plan.ron", b"(" * MEGABYTE)
    return [(memory.getvalue(), 1)]


EXT = HEAD.encode() % b"x" + b"ext: "

# Name, pieces and how often each stands there, and whether it is a plan all the same. The pieces are small: what this
# program takes would count as memory of the other.
FILES = [
    ("200 MB of brackets", [(b"(" * MEGABYTE, 200)], False),
    ("4 MB of brackets", [(b"[" * 1024, 4095)], False),
    ("nesting of a million", [(EXT, 1), (b"[", 1_000_000), (b"]", 1_000_000), (b")", 1)], False),
    ("nesting of maps", [(EXT, 1), (b'{"a":', 300_000), (b"}", 300_000), (b")", 1)], False),
    (
        "number of a million digits",
        answered(b"@", 1)[:1] + [(b'"it_specialists": [("2026-01", "', 1), (b"9", 1_000_000), (b'")]', 1)] + answered(b"@", 1)[2:],
        False,
    ),
    ("months of a million digits", repeated(b"12", b"9", 1_000_000), False),
    ("format of a million digits", [(b"(format: ", 1), (b"1", 1_000_000), (plan()[10:], 1)], False),
    ("zip renamed", archive(), False),
    ("invalid UTF-8", [(plan().replace(b"Test", b"Te\xff\xfest"), 1)], False),
    ("UTF-16", [(plan().decode().encode("utf-16"), 1)], False),
    ("nothing but zeros", [(b"\0" * 1024, 1024)], False),
    ("comment without end", [(b"/*" * 1024, 1024)], False),
    ("text without end", [(b'"', 1), (b"x" * 1024, 3072)], False),
    ("escape without end", [(plan("\\u{" + "1" * 100_000), 1)], False),
    ("a million variants", repeated(b'(name: "one", answers: {})', b'(name:"a",answers:{}),', 150_000), False),
    (
        "a hundred thousand answers",
        answered(b"@", 1)[:1] + [(b'"it_specialists": [', 1), (b'("2026-01","1"),', 100_000), (b"]", 1)] + answered(b"@", 1)[2:],
        False,
    ),
    ("turned direction and control characters", [(plan("\u202etxet \u0007\u001b[31mred\u200f \u2066end"), 1)], True),
    ("formulas in texts", [(plan('=HYPERLINK(\\"http://x\\",\\"y\\")'), 1)], True),
]


def run(arguments, home=None):
    """The program's exit code, what it printed, its seconds of the processor, which a busy machine does not change, and
    its megabytes; with a folder of its own if need be. One that has used a minute of the processor, or has not ended after
    five, never will, and is killed."""
    own = {name: value for name, value in os.environ.items() if not (home and name.startswith("XDG_"))}
    own |= {"HOME": home} if home else {}
    with tempfile.TemporaryFile() as out:
        command = ["prlimit", "--cpu=60", PROGRAM, *arguments]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=own)
        clock = threading.Timer(300, process.kill)
        clock.start()
        _, status, used = os.wait4(process.pid, 0)
        clock.cancel()
        seconds = used.ru_utime + used.ru_stime
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return process.returncode, out.read().decode(), seconds, used.ru_maxrss / 1024


def each(work, cases):
    """What `work` finds wrong in each of the cases, in their order."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [line for found in pool.map(work, cases) for line in found]


SMALL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "small")


def folder_of(case):
    """A folder of a rulebook made to do harm, under every command that takes one."""
    name, changed, is_rulebook = case
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(SMALL, folder, dirs_exist_ok=True)
        link = changed.get("link")
        for file, text in changed.items():
            path = os.path.join(folder, file)
            if file == "rulebook.ron":
                with open(path, encoding="utf-8") as own:
                    text = own.read().replace('id: "act",', f'id: "act", link: "{link}",')
            if file != "link":
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "w", encoding="utf-8") as out:
                    out.write(text)
        path = os.path.join(folder, "one.plan.ron")
        with open(path, "wb") as out:
            out.write(plan(answers='"member": [("2026-01", "yes")]').replace(b"uzbekistan", b"small"))
        asked = "p" if "programmes/p.ron" in changed else "grant"
        for command in (
            ["assess", path],
            ["explain", path, asked, "--format", "json"],
            ["explain", path, asked],
            ["advise", path, "--risk", "--draws", "100", "--range", "member=no..yes"],
            ["headroom", path],
            ["facts"],
            ["rulebook", "list"],
            ["rulebook", "show"],
            ["rulebook", "coverage"],
            ["rulebook", "diff", SMALL, folder],
        ):
            code, told, seconds, megabytes = run([*command, "--rulebook", folder])
            what = f"{name}, {' '.join(command[:2]).replace(folder, '')}"
            # Draws of a plan that nothing is drawn of are refused as well.
            expected = (1,) if not is_rulebook else (0, 1) if command[0] == "advise" else (0,)
            if code not in expected or not told.strip():
                wrong.append(f"{what}: exit {code}, {told[:200]!r}")
            if seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES or len(told) > MEGABYTE:
                wrong.append(f"{what}: {seconds:.2f} s, {megabytes:.0f} MB, {len(told)} characters")
            if steers(told):
                wrong.append(f"{what}: prints {steers(told)!r}")
        code, told, seconds, megabytes = run(["rulebook", "check", "--rulebook", folder])
        if code not in (0, 1) or seconds > 5 * MOST_SECONDS or megabytes > MOST_MEGABYTES:
            wrong.append(f"{name}, check: exit {code}, {seconds:.2f} s, {megabytes:.0f} MB")
    return wrong


def folders():
    """Folders of rulebooks made to do harm."""
    return each(folder_of, FOLDERS)


def steers(text):
    return [c for c in text if (ord(c) < 32 and c not in "\n\t") or c in "\x7f\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]


def pipes_and_devices():
    """What bears the name of a plan and is no file: every command says what it is, and none waits for it."""
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        clients = os.path.join(folder, "clients")
        os.mkdir(clients)
        at = lambda name: os.path.join(clients, name + ".plan.ron")
        os.mkfifo(at("pipe"))
        os.symlink("pipe.plan.ron", at("to_pipe"))
        for name in ("zero", "random", "full"):
            os.symlink("/dev/" + name, at(name))
        os.symlink("/proc/self/fd/0", at("stdin"))
        os.symlink("/proc/kmsg", at("kmsg"))
        os.mkdir(at("folder"))
        os.symlink("loop.plan.ron", at("loop"))
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(at("socket"))
        others = sorted(os.listdir(clients))
        out = os.path.join(folder, "out.csv")
        for name in others:
            path = os.path.join(clients, name)
            for command in (["assess", path], ["verify", path], ["sign", path], ["report", path, "-o", out], ["merge", path, path, "-o", out]):
                code, told, _, megabytes = run(command)
                if code != 1 or not told.strip() or megabytes > MOST_MEGABYTES:
                    wrong.append(f"{name}, {command[0]}: exit {code}, {megabytes:.0f} MB, {told[:200]!r}")
        code, told, _, _ = run(["portfolio", clients, "-o", out])
        if code != 1 or f"not readable: {len(others)}" not in told:
            wrong.append(f"portfolio of {len(others)} that are no files: exit {code}, {told[:200]!r}")
        with open(os.path.join(clients, "good.plan.ron"), "wb") as file:
            file.write(plan())
        code, told, _, _ = run(["portfolio", clients, "-o", out])
        if code != 0 or not os.path.isfile(out):
            wrong.append(f"portfolio with one plan among them: exit {code}, {told[:200]!r}")
        listener.close()
        # The own folders of the program.
        home = os.path.join(folder, "home")
        own = os.path.join(home, ".config", "imtiyoz")
        os.makedirs(own)
        os.mkfifo(os.path.join(own, "signing.key"))
        code, told, _, _ = run(["sign", os.path.join(clients, "good.plan.ron")], home)
        if code != 1 or not told.strip():
            wrong.append(f"a key that is a pipe: exit {code}, {told[:200]!r}")
        for part in ("facts.ron", "programmes/more.ron", "texts/en.ftl"):
            book = os.path.join(folder, "book" + part.replace("/", "_"))
            os.makedirs(os.path.dirname(os.path.join(book, part)))
            os.mkfifo(os.path.join(book, part))
            code, told, _, _ = run(["assess", os.path.join(clients, "good.plan.ron"), "--rulebook", book])
            if code != 1 or "pipe" not in told:
                wrong.append(f"a rulebook whose {part} is a pipe: exit {code}, {told[:200]!r}")
    return wrong


def writer_over(command, ending):
    """What of one kind goes wrong where something stands already: replaced if it is of the same kind, else whole."""
    wrong = []
    newer, broken = b"(format: 2, more: 1)", plan()[:-20]
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "in.plan.ron")
        with open(source, "wb") as file:
            file.write(plan(answers='"it_specialists": [("2026-01", "60")]'))
        clients = os.path.join(folder, "clients")
        os.mkdir(clients)
        shutil.copy(source, clients)
        command = [{"SOURCE": source, "CLIENTS": clients}.get(part, part) for part in command]
        out = os.path.join(folder, "out." + ending)
        for before, replaced in ((newer, False), (broken, False), (plan(), ending == "plan.ron"), (b"dear diary", False)):
            with open(out, "wb") as file:
                file.write(before)
            code, told, _, _ = run([*command, out])
            with open(out, "rb") as file:
                is_whole = file.read() == before
            if (code == 0) != replaced or is_whole == replaced or not told.strip():
                wrong.append(f"{command[0]} {ending} over {before[:20]!r}: exit {code}, {told[:200]!r}")
        os.remove(out)
        for _ in range(2):
            code, told, _, _ = run([*command, out])
            if code != 0:
                wrong.append(f"{command[0]} {ending} over a former one: {told[:200]!r}")
        # By many names, and by links that lead nowhere.
        os.link(out, out + ".other")
        code, _, _, _ = run([*command, out])
        with open(out, "rb") as one, open(out + ".other", "rb") as other:
            if code != 1 or one.read() != other.read():
                wrong.append(f"{command[0]} {ending} over a file of two names: exit {code}")
        loop = os.path.join(folder, "loop." + ending)
        os.symlink(os.path.basename(loop), loop)
        code, told, _, _ = run([*command, loop])
        if code != 1 or not os.path.islink(loop):
            wrong.append(f"{command[0]} {ending} over a loop: exit {code}, {told[:200]!r}")
    return wrong


def written_over():
    """What stands where something is to be written."""
    writers = [(["report", "SOURCE", "-o"], ending) for ending in ("pdf", "html", "xlsx", "csv", "ics")]
    writers += [(["portfolio", "CLIENTS", "-o"], ending) for ending in ("xlsx", "csv")]
    writers += [(["merge", "SOURCE", "SOURCE", "-o"], "plan.ron")]
    wrong = each(lambda writer: writer_over(*writer), writers)
    with tempfile.TemporaryDirectory() as folder:
        # Of several that make one plan at once, one does.
        for number in range(20):
            new = os.path.join(folder, f"new{number}.plan.ron")
            makers = [subprocess.Popen([PROGRAM, "new", new], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(4)]
            codes = sorted(maker.wait() for maker in makers)
            if codes != [0, 1, 1, 1]:
                wrong.append(f"new at once: {codes}")
        for length in range(245, 257):
            name = "n" * (length - 9) + ".plan.ron"
            code, told, _, _ = run(["new", os.path.join(folder, name)])
            if (code == 0) != (length <= 255) or not told.strip():
                wrong.append(f"a name of {length} bytes: exit {code}, {told[:200]!r}")
    return wrong


def copies_of(variants, note="", start="2026-01", months=12):
    """A plan of these variants."""
    all_variants = ", ".join('(name: "%s", answers: {})' % name for name in variants)
    head = '(format: 1, rulebook: (id: "uzbekistan", version: "2026-11-22"), company: (name: "Test", note: "%s"), ' % note
    return (head + 'from: "%s", months: %d, variants: [%s])' % (start, months, all_variants)).encode()


# Base and two copies that are too much together.
COPIES = {
    "no variant left": [copies_of("ab"), copies_of("a"), copies_of("b")],
    "months beyond": [copies_of("a"), copies_of("a", start="2040-01"), copies_of("a", months=120)],
    "megabytes": [copies_of("a"), copies_of("a", "a" * 2_500_000), copies_of("a", "b" * 2_500_000)],
    "variants": [copies_of("a"), copies_of([f"A{n}" for n in range(150)]), copies_of([f"B{n}" for n in range(150)])],
}


def merged_over(name, place):
    """Two copies merged over the file at a place: what the program writes it opens again, or it writes nothing."""
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name + ".plan.ron") for name in ("base", "a", "b", "out")]
        for path, text in zip(paths, [*COPIES[name], plan()]):
            with open(path, "wb") as file:
                file.write(text)
        out = paths[place]
        with open(out, "rb") as file:
            before = file.read()
        code, told, _, _ = run(["merge", *paths[:3], "-o", out])
        with open(out, "rb") as file:
            after = file.read()
        if code == 0:
            opened, told, _, _ = run(["assess", out])
            if opened != 0:
                wrong.append(f"{name}: written, then refused: {told[:200]!r}")
        elif after != before or not told.strip():
            wrong.append(f"{name}: the old file is not whole: exit {code}, {told[:200]!r}")
        code, _, _, _ = run(["sign", out], folder)
        if code == 0 and run(["assess", out])[0] != 0:
            wrong.append(f"{name}: signed, then refused")
    return wrong


def written_and_opened():
    """Two copies that are too much together."""
    return each(lambda case: merged_over(*case), [(name, place) for name in COPIES for place in range(4)])


# Some 200 MB: what is measured here is a build that nothing was made small in.
MOST_TIMES, MOST_OF_ANY = 20, 240


def costly_plans():
    """Plans as large as a file may be, or just beyond: whatever is asked of one takes no more than so many times what an
    ordinary plan of its size takes, and no more memory than any may."""
    with tempfile.TemporaryDirectory() as folder:
        maker = os.path.join(os.path.dirname(os.path.abspath(__file__)), "hostile_plans.py")
        subprocess.run([sys.executable, maker, folder], check=True)

        def measured(paths):
            """What is asked of these, each command with what came of it."""
            with tempfile.TemporaryDirectory() as own:
                out = os.path.join(own, "out.plan.ron")
                asked = [["merge", paths[0], paths[-1], "-o", out]]
                if len(paths) == 1:
                    asked += [[command, *paths] for command in ("assess", "verify")]
                    # Two hundred variants side by side are as much work as one after another.
                    if "variants" not in paths[0]:
                        asked.append(["compare", *paths])
                return [(command[0], *run(command)) for command in asked]

        def ordinary(size):
            return measured([os.path.join(folder, f"ordinary {size}.plan.ron")])

        def costly(name):
            copies = [name, name[:-1] + "b"] if name.endswith(", copy a") else [name]
            paths = [os.path.join(folder, copy + ".plan.ron") for copy in copies]
            size = round(max(os.path.getsize(path) for path in paths) / MEGABYTE)
            wrong = []
            for command, code, told, seconds, megabytes in measured(paths):
                # Nothing is done by `verify` but reading, which in the ordinary plan is next to nothing.
                times = seconds / usual["assess" if command == "verify" else command, size]
                if code not in (0, 1) or not told.strip() or times > MOST_TIMES or megabytes > MOST_OF_ANY:
                    wrong.append(f"{name}, {command}: exit {code}, {times:.1f} times, {megabytes:.0f} MB, {told[:200]!r}")
                if len(told) > 8 * MEGABYTE:
                    wrong.append(f"{name}, {command}: {len(told)} characters of message")
            return wrong

        usual, wrong = {}, []
        for size in range(5):
            for command, code, told, seconds, _ in ordinary(size):
                usual[command, size] = seconds
                if code != (1 if command == "verify" else 0):
                    wrong.append(f"ordinary {size}, {command}: exit {code}, {told[:200]!r}")
        names = [name.removesuffix(".plan.ron") for name in sorted(os.listdir(folder))]
        names = [name for name in names if not name.startswith("ordinary ") and not name.endswith(", copy b")]
        return wrong + each(costly, names)


def file_of(folder, number):
    """A file made to do harm, read as a plan."""
    name, pieces, is_plan = FILES[number]
    wrong = []
    path = os.path.join(folder, f"{number}.plan.ron")
    with open(path, "wb") as file:
        for piece, count in pieces:
            for _ in range(count):
                file.write(piece)
    for command in (["assess", path], ["verify", path]):
        code, told, seconds, megabytes = run(command)
        expected = (0,) if is_plan and command[0] == "assess" else (1,)
        if code not in expected or not told.strip():
            wrong.append(f"{name}: exit {code}, {told[:200]!r}")
        if seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES:
            wrong.append(f"{name}: {seconds:.2f} s, {megabytes:.0f} MB")
        if steers(told):
            wrong.append(f"{name}: prints {steers(told)!r}")
        if len(told) > 20_000 and not is_plan:
            wrong.append(f"{name}: {len(told)} characters of message")
    if not is_plan:
        os.remove(path)
    return wrong


def files():
    """Files made to do harm, and those of them that are plans in one table: what a spreadsheet would take for a formula
    stays a text."""
    with tempfile.TemporaryDirectory() as folder:
        wrong = each(lambda number: file_of(folder, number), range(len(FILES)))
        for ending in ("csv", "xlsx"):
            out = os.path.join(folder, f"clients.{ending}")
            code, told, _, _ = run(["portfolio", folder, "-o", out])
            if code != 0:
                wrong.append(f"portfolio {ending}: {told[:200]}")
                continue
            if ending == "csv":
                with open(out, newline="") as file:
                    cells = [cell for row in csv.reader(file) for cell in row]
                if any(cell[:1] in "=+-@" and not cell.lstrip("-").replace(".", "").isdigit() for cell in cells if cell):
                    wrong.append(f"csv: a cell begins as a formula: {[c for c in cells if c[:1] == '=']}")
            else:
                inside = zipfile.ZipFile(out)
                sheets = b"".join(inside.read(name) for name in inside.namelist() if "sheet" in name)
                if b"<f>HYPERLINK" in sheets or b"hyperlink" in sheets:
                    wrong.append("xlsx: a text became a formula or a link")
        return wrong


# Each gives the lines of what went wrong.
FAMILIES = [files, folders, pipes_and_devices, written_over, written_and_opened, costly_plans]


def main():
    is_wrong = False
    for family in FAMILIES:
        begun = time.monotonic()
        wrong = family()
        print(f"{family.__name__}: {len(wrong)} wrong, {time.monotonic() - begun:.0f} s", flush=True)
        for line in wrong:
            print("WRONG", line)
        is_wrong |= bool(wrong)
    sys.exit(1 if is_wrong else 0)


main()
