# What those who build Imtiyoz run. `just` lists it; without just, each recipe is plain shell to be copied.

program := "target/debug/imtiyoz"

# All recipes.
_:
    @just --list --unsorted

# Everything that must hold before a change lands.
ci:
    bash .ci/run

# All tests; no display, GPU or network is needed.
test *filter:
    cargo test {{filter}}

# The same without the window's, built without its feature.
test-plain *filter:
    cargo test --no-default-features {{filter}}

# Format, lints with and without the window, spelling, licences.
lint:
    cargo fmt --all -- --check
    cargo clippy --no-default-features --all-targets -- -D warnings
    cargo clippy --all-targets -- -D warnings
    typos
    cargo deny --locked check bans licenses sources

# The rulebook's own check: names, units, words, cases, every number nudged.
check-law *arguments:
    cargo run --quiet -- rulebook check {{arguments}}

# Rewrites the page of what the law holds.
coverage:
    cargo run --quiet -- rulebook coverage > coverage.new
    mv coverage.new docs/coverage.md

# After an amendment: brings the samples and the plans of the tests to the rulebook's version.
plans:
    version=$(sed -n 's/^    version: "\(.*\)",$/\1/p' assets/rulebooks/uzbekistan/rulebook.ron) && \
        sed -i "s/rulebook: (id: \"uzbekistan\", version: \"[^\"]*\")/rulebook: (id: \"uzbekistan\", version: \"$version\")/" \
        saves/*.plan.ron tests/plans/*.plan.ron

# Takes the texts of golden tests as they are now; read them in `git diff`.
golden:
    INSTA_UPDATE=always INSTA_FORCE_PASS=1 cargo test --test law --test terminal --test house

# Random plans, so many per property, for what must hold for any plan.
prove-properties plans="20000":
    PROPTEST_CASES={{plans}} cargo test --release --no-default-features --test law properties::

# The law computed a second time, without the engine, on random plans (IMTIYOZ_SEED says where to begin).
prove-law plans="20000":
    IMTIYOZ_PLANS={{plans}} cargo test --release --no-default-features --test law second_law::

# Advice and goal seek against trying everything, on small random laws.
prove-advice laws="10000":
    IMTIYOZ_CASES={{laws}} cargo test --release --no-default-features --test law advise::

# Goals on the law itself against trying every value of ranges of a million.
prove-goals plans="1000":
    IMTIYOZ_CASES={{plans}} IMTIYOZ_VALUES=1000000 cargo test --release --no-default-features --test law goal::

# Merging: identity, symmetry, no note lost, on random pairs of copies.
prove-merging pairs="20000":
    IMTIYOZ_CASES={{pairs}} cargo test --release --no-default-features --test terminal mailed::

# A process killed at each step of its saving: the file is the old or the new one.
prove-saving:
    cargo test --no-default-features --lib killed

# Each fuzzer for so many seconds; needs a nightly compiler and cargo-fuzz.
fuzz seconds="900":
    bash .ci/fuzz.sh {{seconds}}

# Speed as ratios. The engine: a compiled rulebook against rules by hand, plans of fifteen and seventeen years, a batch.
bench-engine:
    cargo bench --no-default-features --bench engine

# The tornado of all answers, ten thousand draws and the memory of a million, as multiples of as many plans by hand.
bench-advice:
    cargo bench --no-default-features --bench advice

# A letter of five years; a portfolio of ten thousand files, with its memory.
bench-out:
    cargo bench --no-default-features --bench out

# A frame with everything open, frames from a key to its figures, that the window rests, frames while searches run.
bench-window:
    cargo bench --bench window

# Time to the first frame and peak memory beside an empty window, on a private screen.
bench-start:
    cargo bench --bench start

# Files made to do harm, foreign texts, and a disk without room (root or user namespaces).
hostile: _build
    python3 .ci/hostile.py {{program}}
    python3 .ci/foreign.py {{program}}
    bash .ci/full-disk.sh {{program}}

# Letters, calendars and workbooks read by qpdf, poppler, Python's icalendar and LibreOffice.
reports: _build
    bash .ci/report.sh {{program}} saves/*.plan.ron

# The real window on each sample, then worked with by keys and mouse, killed, and beside other programs.
screen: _build
    bash .ci/xvfb-window.sh {{program}} saves/*.plan.ron
    bash .ci/xvfb-drive.sh {{program}} saves/*.plan.ron

# A picture of every view in both themes, all languages and two sizes.
pictures folder:
    xvfb-run cargo run --example pictures -- {{folder}}

_build:
    cargo build
