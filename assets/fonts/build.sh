#!/usr/bin/env bash
# Makes Inter-app.ttf and LICENSE-Inter.txt, which lie next to this script and
# are committed: building the program does not need this script. Run it again to
# take a newer Inter or to add characters.
#
# Needs: npm, python3 with venv. Both take packages from whatever registry they
# are set up with. All work is done in a temporary directory. The same versions
# give the same bytes.
#
# usage: assets/fonts/build.sh [DIR]      DIR: where to write (this directory if not given)
set -euo pipefail

# What it is made of. The three tools are Python packages.
inter='inter-ui@4.1.1'
tools=('fonttools==4.68.0' 'brotli==1.2.1' 'opentype-feature-freezer==1.32.2')

# The characters kept: Latin, modifier letters (with the Uzbek U+02BB, U+02BC)
# and combining marks, Greek, Cyrillic with its supplement, Vietnamese and other
# additional Latin, punctuation and spaces, super- and subscripts, currencies,
# letterlike, arrows, mathematics, technical, geometric shapes, check and cross.
unicodes='U+0020-02AF,U+02B0-036F,U+0370-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F'
unicodes+=',U+20A0-20CF,U+2100-23FF,U+25A0-25FF,U+2713,U+2717'

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$(mkdir -p "${1:-$here}" && cd "${1:-$here}" && pwd)

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cd "$work"

# fontTools writes this moment as the time of the last change: it keeps the bytes the same.
export SOURCE_DATE_EPOCH=1700000000

echo '1/6 tools'
python3 -m venv tools
tools/bin/pip install --quiet --disable-pip-version-check "${tools[@]}"
PATH=$work/tools/bin:$PATH

echo '2/6 Inter'
archive=$(npm pack --silent "$inter")
tar -xzf "$archive"

# From the web's compressed form to a plain font file.
echo '3/6 unpack'
python - <<'PY'
from fontTools.ttLib import TTFont
font = TTFont("package/variable/InterVariable.woff2")
font.flavor = None
font.save("full.ttf")
PY

# egui cannot turn OpenType features on, so the figures of equal width (tnum)
# become the ordinary ones: columns of money line up.
echo '4/6 figures of equal width'
pyftfeatfreeze -f tnum full.ttf tabular.ttf

# Two axes: fix the optical size at text, keep the weight from regular to bold.
echo '5/6 axes'
fonttools varLib.instancer --quiet tabular.ttf opsz=14 wght=400:700 -o axes.ttf

# --name-IDs: keep the licence among the font's names.
echo '6/6 subset'
pyftsubset axes.ttf --unicodes="$unicodes" --name-IDs='*' \
    --layout-features=kern,mark,mkmk,ccmp,locl,calt,case \
    --output-file=Inter-app.ttf

# Check what the program relies on, before anything is replaced.
python - <<'PY'
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

needed = (
    "".join(map(chr, range(0x20, 0x7F)))
    + "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
    + "ўқғҳЎҚҒҲ"                     # Uzbek in Cyrillic
    + "\u02bb\u02bc\u2018\u2019"     # oʻ, gʻ, tutuq belgisi
    + "«»„“”–—…·№§°%‰" + "\u00a0\u202f\u2007\u2009"
    + "₽₸€£¥" + "−×÷±≥≤≠≈" + "←→↑↓✓✗"
)
for weight in (400, 700):
    font = instantiateVariableFont(TTFont("Inter-app.ttf"), {"wght": weight})
    cmap, advance = font.getBestCmap(), font["hmtx"]
    lacks = [f"U+{ord(c):04X} {c}" for c in needed if ord(c) not in cmap]
    if lacks:
        raise SystemExit("Inter-app.ttf lacks: " + ", ".join(lacks))
    widths = {advance[cmap[ord(d)]][0] for d in "0123456789"}
    if len(widths) != 1:
        raise SystemExit(f"the figures differ in width at weight {weight}: {sorted(widths)}")
PY

cp Inter-app.ttf "$out/Inter-app.ttf"
cp package/LICENSE.txt "$out/LICENSE-Inter.txt"
echo "written: Inter-app.ttf ($(stat -c %s Inter-app.ttf) bytes), LICENSE-Inter.txt"
