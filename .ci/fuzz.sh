#!/usr/bin/env bash
# Fuzzes every target for as many seconds each (an hour and a quarter in all without a number), on one core.
# Memory is not watched: nothing here is unsafe, and without it ten times as much is tried. Needs a nightly compiler; cargo-fuzz is installed where it is lacking. What is found stands in fuzz/artifacts: mend
# it and keep the input in fuzz/seeds.
#
# usage: .ci/fuzz.sh [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-900}

command -v cargo-fuzz >/dev/null || cargo install --locked cargo-fuzz

for target in plan_text rulebook_text rulebook_folder numbers merging copies; do
    printf '\n== %s, %s s\n' "$target" "$seconds"
    mkdir -p "fuzz/corpus/$target"
    seeds=("fuzz/seeds/$target")
    if [ "$target" = plan_text ]; then seeds+=(saves tests/plans); fi
    cargo +nightly fuzz run --sanitizer none "$target" "fuzz/corpus/$target" "${seeds[@]}" -- \
        -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=20000 -print_final_stats=1
done
