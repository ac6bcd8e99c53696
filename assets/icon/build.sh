#!/usr/bin/env bash
# The pictures of the icon in each size, drawn from imtiyoz.svg by rsvg-convert (Debian: librsvg2-bin).
set -euo pipefail
cd "$(dirname "$0")"
for size in 16 32 48 128 256; do
    rsvg-convert --width "$size" --height "$size" --output "imtiyoz-$size.png" imtiyoz.svg
done
