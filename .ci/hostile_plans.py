"""Plans made to cost time or memory, each as large as a file may be and just beyond, and ordinary ones beside them.

usage: hostile_plans.py FOLDER

Writes them there: "NAME.plan.ron", "NAME, copy a" and "copy b" of two that are to be merged, "ordinary NUMBER" of that
many megabytes. hostile.py runs this as a program of its own: what it takes would count as memory of the other.
"""

import json
import os
import sys

MOST_BYTES = 4 * 1024 * 1024
MOST_NAMES = 60_000
MOST_ANSWERS = 50_000
MOST_VARIANTS = 200
LONGEST_ID = 200

HEAD = '// Imtiyoz plan\n(format: 1, rulebook: (id: "uzbekistan", version: "2026-11-22"), company: (name: "Test", note: %s), '
BODY = 'from: "2026-01", months: 12, variants: [%s]%s)'
ONE = '"activity": [("2026-01", "software")], "resident": [("2026-01", "yes")], '


def text(value):
    """A text as a plan file has it."""
    return json.dumps(value, ensure_ascii=False)


def plan(variants, rest="", note=""):
    return HEAD % text(note) + BODY % ("".join(variants), rest)


def variant(name="A", answers="", readings="", notes=""):
    return f"(name: {text(name)}, answers: {{{answers}}}, readings: {{{readings}}}, notes: {{{notes}}}),\n"


def filled(made, most=MOST_BYTES):
    """The plan of about the largest number that a file holds, and blanks up to the last byte."""
    number = 1000
    for _ in range(3):
        number = max(1, int(number * most / len(made(number).encode())))
    while len(made(number).encode()) > most:
        number = number * 99 // 100
    text = made(number)
    return text + " " * (most - len(text.encode()))


def dated(count, value, note=None):
    """Answers, one a month of the years that can be planned, and from the first again."""
    end = f", {text(note)}" if note is not None else ""
    months = [f"{2024 + n // 12}-{n % 12 + 1:02}" for n in range(204)]
    return "".join(f'("{months[n % 204]}", "{value}"{end}),' for n in range(count))


def questions(count, answers="", begin="q"):
    return "".join(f'"{begin}{n}": [{answers}],' for n in range(count))


def state(number, value, field=("variant", "A", "note", "region")):
    path = ", ".join(text(part) for part in field)
    return f'(digest: "{number:064x}", former: [(field: [{path}], value: {value})])'


def marks(count, fact, question="q"):
    made = ", ".join(f'(variant: "A", fact: {text(fact(n))}, checked: "", question: "{question}{n}")' for n in range(count))
    return f", marks: [{made}]"


def totals(count, name="A"):
    one = f'(variant: "{name}", kind: "cash", beneficiary: "company", certainty: "at_most", amount: "%s.00")'
    made = ", ".join(one % n for n in range(count))
    return f', saved: (rulebook: "uzbekistan 2024-01-01", currency: "UZS", totals: [{made}])'


def families():
    """Plans by their names. Where no limit is named they are as large as a file may be."""
    made = {}
    for number, what in ((LONGEST_ID, "at the limit"), (LONGEST_ID + 1, "beyond"), (1_000_000, "far beyond")):
        made[f"a long name, {what}"] = plan([variant(answers=questions(1, begin="x" * (number - 1)))])
        made[f"a long reading, {what}"] = plan([variant(readings=f'"{"r" * number}": "x"')])
    for count, what in ((MOST_NAMES, "at the limit"), (MOST_NAMES + 1, "beyond")):
        made[f"many names, {what}"] = plan([variant(answers=questions(count))])
        made[f"many readings, {what}"] = plan([variant(readings="".join(f'"r{n}": "x",' for n in range(count)))])
        made[f"many notes, {what}"] = plan([variant(notes="".join(f'"n{n}": "x",' for n in range(count)))])
        each = count // MOST_VARIANTS
        many = [variant(f"V{n}", questions(each + (1 if n < count % MOST_VARIANTS else 0))) for n in range(MOST_VARIANTS)]
        made[f"many names in many variants, {what}"] = plan(many)
    for count, what in ((MOST_ANSWERS, "at the limit"), (MOST_ANSWERS + 1, "beyond")):
        for fact, value in (("it_specialists", "x"), ("it_specialists", "5"), ("export_revenue", "9" * 30 + " USD"), ("region", "nowhere")):
            made[f"many answers of {fact} {value[:9]}, {what}"] = plan([variant(answers=f'"{fact}": [{dated(count, value)}]')])
        made[f"many costs, {what}"] = plan([variant(answers=ONE + f'"conference_costs": [{dated(count, "1 USD", "n")}]')])
    for count, what in ((MOST_VARIANTS, "at the limit"), (MOST_VARIANTS + 1, "beyond")):
        made[f"many variants of one name, {what}"] = plan([variant("A" * 120)] * count)
        made[f"many variants, {what}"] = plan([variant(f"V{n}", ONE) for n in range(count)])
        made[f"many variants of long names, {what}"] = filled(lambda n: plan([variant(("A" * n) + str(m)) for m in range(count)]))
    made["a long value"] = filled(lambda n: plan([variant(answers=f'"it_specialists": [("2026-01", "{"9" * n}")]')]))
    made["a long month"] = filled(lambda n: plan([variant(answers=f'"it_specialists": [("{"9" * n}", "1")]')]))
    made["a long option"] = filled(lambda n: plan([variant(readings=f'"terms": "{"9" * n}"')]))
    made["a long note"] = filled(lambda n: plan([variant(notes=f'"region": "{"n" * n}"')]))
    made["a long company's name"] = filled(lambda n: plan([variant()]).replace('"Test"', '"' + "n" * n + '"'))
    made["a long company's note"] = filled(lambda n: plan([variant()], note="ab " * n))
    made["a wide history"] = filled(
        lambda n: plan([variant()], ", history: [(digest: \"x\", former: [" + "".join(f'(field: ["variant", "A", "note", "n{m}"], value: "x"),' for m in range(n)) + "])]")
    )
    made["a deep history"] = filled(lambda n: plan([variant()], ", history: [" + ", ".join(state(m, '"x"') for m in range(n)) + "]"))
    made["a history of long values"] = (
        filled(lambda n: plan([variant()], ", history: [" + ", ".join(state(m, text("h" * n)) for m in range(64)) + "]"))
    )
    made["many marks"] = filled(lambda n: plan([variant()], marks(n, lambda m: f"f{m}")))
    made["many marks of one answer"] = filled(lambda n: plan([variant()], marks(n, lambda _: "region")))
    made["many totals"] = filled(lambda n: plan([variant()], totals(n)))
    made["totals of many variants"] = filled(lambda n: plan([variant(f"V{m}") for m in range(200)], totals(n, "V199")))
    made["many foreign parts"] = (
        filled(lambda n: plan([variant()], ", ext: {" + ", ".join(f'"e{m}": {m}' for m in range(n)) + "}"))
    )
    made["a wide foreign part"] = filled(lambda n: plan([variant()], ', ext: {"e": [' + "1," * n + "]}"))
    made["many lines"] = filled(lambda n: plan([variant(answers="\n" * n)]))
    made["many comments"] = filled(lambda n: plan([variant(answers="/**/" * n)]))
    made["many escapes"] = filled(lambda n: plan([variant(notes=f'"region": "{chr(92)}u{{1}}' + f'{chr(92)}n' * n + '"')]))
    made["a note of many parts"] = filled(lambda n: plan([variant(notes='"region": "' + "a // " * n + '"')]))
    made["a byte too many"] = made["a long note"] + " "
    return made


def copies():
    """Name, and two copies that differ in as much as a file may hold."""
    def different(one):
        return [filled(lambda n: one(n, copy)) for copy in "ab"]

    yield "many answers", *different(lambda n, copy: plan([variant(answers=questions(min(n, MOST_ANSWERS), f'("2026-01", "{copy}")'))]))
    yield "many notes", *different(lambda n, copy: plan([variant(notes="".join(f'"n{m}": "{copy}",' for m in range(min(n, MOST_NAMES))))]))
    yield "many readings", *different(lambda n, copy: plan([variant(readings="".join(f'"r{m}": "{copy}",' for m in range(min(n, MOST_NAMES))))]))
    yield (
        "many notes on costs",
        *different(
            lambda n, copy: plan(
                [variant(answers='"conference_costs": [' + "".join(f'("2026-05", "{m} USD", "{copy}{m}"),' for m in range(min(n, MOST_ANSWERS))) + "]")]
            )
        ),
    )
    yield "many variants", *[plan([variant(f"V{n}", ONE, notes=f'"region": "{copy}"') for n in range(MOST_VARIANTS)]) for copy in "ab"]
    yield "other variants", *[plan([variant(f"{copy}{n}", ONE) for n in range(100)]) for copy in "ab"]
    yield "too many variants", *[plan([variant(f"{copy}{n}", ONE) for n in range(101)]) for copy in "ab"]
    yield "many marks of one answer", *different(lambda n, copy: plan([variant()], marks(n, lambda _: "region", copy)))
    yield "many marks", *different(lambda n, copy: plan([variant()], marks(n, lambda m: f"f{m}", copy)))
    yield "foreign parts", *different(lambda n, copy: plan([variant()], ", ext: {" + ", ".join(f'"e{m}": "{copy}"' for m in range(n)) + "}"))
    yield "a note of many parts", *different(lambda n, copy: plan([variant(notes='"region": "' + "".join(f"{copy}{m} // " for m in range(n // 2)) + '"')]))
    yield "long notes", *different(lambda n, copy: plan([variant(notes=f'"region": "{copy * n}"')]))
    yield "deep histories", *different(lambda n, copy: plan([variant()], ", history: [" + ", ".join(state(m, f'"{copy}"') for m in range(n)) + "]"))
    yield (
        "wide histories",
        *different(
            lambda n, copy: plan([variant()], ', history: [(digest: "x", former: [' + "".join(f'(field: ["variant", "A", "note", "{copy}{m}"], value: "x"),' for m in range(n)) + "])]")
        ),
    )
    yield (
        "turned orders",
        plan([variant(f"V{n}", ONE) for n in range(MOST_VARIANTS)]),
        plan([variant(f"V{n}", ONE) for n in reversed(range(MOST_VARIANTS))]),
    )


def ordinary(size):
    """A plan as people make them, of about so many bytes: twenty variants, and notes."""
    answers = ONE + '"it_specialists": [("2026-01", "40"), ("2026-07", "60")], "it_wage": [("2026-01", "900 USD")], "region": [("2026-01", "samarkand")], '
    answers += '"export_revenue": [("2026-01", "1800000 USD")], "domestic_revenue": [("2026-01", "0 USD")], "uzs_per_usd": [("2026-01", "12000")]'
    note = "two contracts " * max(0, (size // 20 - 1000) // 14)
    return plan([variant(f"V{n}", answers, '"wage_threshold": "over_50"', f'"export_revenue": "{note}"') for n in range(20)])


def main():
    folder = sys.argv[1]

    def put(name, text):
        with open(os.path.join(folder, name + ".plan.ron"), "w", encoding="utf-8") as file:
            file.write(text)

    for name, made in families().items():
        put(name, made)
    for name, *both in copies():
        for copy, made in zip("ab", both):
            put(f"{name}, copy {copy}", made)
    for megabytes in range(5):
        put(f"ordinary {megabytes}", ordinary(megabytes * MOST_BYTES // 4))


main()
