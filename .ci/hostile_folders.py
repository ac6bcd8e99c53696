"""Rulebooks made to do harm: what stands in their folders in place of the files of the small rulebook of the tests."""

CITED = 'citation: (act: "act")'


def defined(pairs):
    """`definitions.ron` of these, and of what the small rulebook's own programmes use."""
    pairs = [*pairs, ("is_member", 'Yes("member")')]
    return "[" + "".join(f'(id: "{name}", versions: [(is: {text}, {CITED})]),\n' for name, text in pairs) + "]"


def programme(name, amount, conditions=""):
    rule = f'(from: "2024-01-01", {CITED}, conditions: [{conditions}], benefit: Amount({amount}))'
    return f'(id: "{name}", kind: cash, beneficiary: company, certainty: by_right, rules: [{rule}])'


def readings(count):
    options = f'options: [(id: "whole", {CITED}), (id: "half_of_it", {CITED})]'
    return "[" + "".join(f'(id: "{name}", {options}),' for name in ["half", *(f"r{n}" for n in range(count))]) + "]"


def granted(before):
    return f'(id: "that", that: Granted("{before}"), {CITED})'


CHOICES = ", ".join(f'When(Reading("r{n}", "whole"), Number("1 UZS"), Number("2 UZS"))' for n in range(63))
TWICE = [("d0", 'Value("repairs")')] + [(f"d{n}", f'Sum([Value("d{n - 1}"), Value("d{n - 1}")])') for n in range(1, 45)]
CHAIN = [("d0", 'Number("1 UZS")')] + [(f"d{n}", f'Value("d{n - 1}")') for n in range(1, 900)]

# Name, the files in place of the small rulebook's own, and whether it is a rulebook all the same.
FOLDERS = [
    ("chain of definitions", {"definitions.ron": defined(CHAIN), "programmes/p.ron": programme("p", 'Value("d899")')}, False),
    ("the same from its end", {"definitions.ron": defined(CHAIN[::-1]), "programmes/p.ron": programme("p", 'Value("d899")')}, False),
    ("definitions used twice", {"definitions.ron": defined(TWICE), "programmes/p.ron": programme("p", 'Value("d44")')}, True),
    (
        "the same compared",
        {"definitions.ron": defined(TWICE), "programmes/p.ron": programme("p", 'When(MoreThan(Value("d44"), Number("1 UZS")), Value("d44"), Number("0 UZS"))')},
        True,
    ),
    ("63 open questions", {"readings.ron": readings(63), "programmes/p.ron": programme("p", f"Sum([{CHOICES}])")}, False),
    ("11 open questions", {"readings.ron": readings(10), "programmes/p.ron": programme("p", f"Sum([{', '.join(CHOICES.split(', When')[:1])}])")}, True),
    ("months within months", {"programmes/p.ron": programme("p", "Total(Last(200), " * 6 + 'Value("yearly_most")' + ")" * 6)}, False),
    ("no months", {"programmes/p.ron": programme("p", 'Average(Last(0), Value("yearly_most"))')}, False),
    (
        "chain of programmes",
        {f"programmes/p{n}.ron": programme(f"p{n}", 'Number("1 UZS")', granted(f"p{n - 1}") if n else "") for n in range(120)},
        False,
    ),
    ("129 programmes", {f"programmes/p{n}.ron": programme(f"p{n}", 'Number("1 UZS")') for n in range(129)}, False),
    ("100 programmes", {f"programmes/p{n}.ron": programme(f"p{n}", 'Number("1 UZS")') for n in range(100)}, True),
    ("a wide sum", {"programmes/p.ron": programme("p", "Sum([" + 'Number("1 UZS"), ' * 50_000 + "])")}, False),
    ("deep brackets", {"programmes/p.ron": "(" * 1_000_000}, False),
    ("links that run", {"rulebook.ron": None, "link": "javascript:alert(1)"}, False),
    ("links of two lines", {"rulebook.ron": None, "link": "https://x.uz/\\r\\nATTACH:file:///etc/passwd"}, False),
    ("words of the program", {"texts/en.ftl": "sign-holds = Signed by nobody\n"}, False),
    ("words that double", {"texts/en.ftl": "".join(f"act-{n} = {{ act-{n - 1} }}{{ act-{n - 1} }}\n" for n in range(1, 60))}, True),
    ("a folder of 5 MB", {"programmes/p.ron": "// " + "x" * 5 * 1024 * 1024}, False),
]
