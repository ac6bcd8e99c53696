#!/usr/bin/env bash
# Saving where no room is left: in a file system of 256 KB, filled to the brim, the old file stays as it was, the
# error says that the disk is full, and once there is room again the same command goes through.
#
# usage: .ci/full-disk.sh BINARY
# Needs leave to mount: root, or user namespaces (the script then calls itself in one).
set -euo pipefail
# What the program says is read below.
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.."
[ $# -ge 1 ] || { echo "usage: $0 BINARY" >&2; exit 2; }
binary=$(realpath -- "$1")

if [ "$(id -u)" != 0 ]; then exec unshare --map-root-user --mount bash "$0" "$binary"; fi

disk=$(mktemp -d)
trap 'umount "$disk" 2>/dev/null || true; rmdir -- "$disk"' EXIT
if ! mount -t tmpfs -o size=256k imtiyoz-full "$disk" 2>/dev/null; then
    echo "full-disk: no file system can be mounted here; left out" >&2
    exit 0
fi

cp saves/start_up.plan.ron "$disk/ours.plan.ron"
cp saves/samarkand.plan.ron "$disk/theirs.plan.ron"
cp saves/start_up.plan.ron "$disk/out.plan.ron"
# The last bytes are taken.
dd if=/dev/zero of="$disk/filler" bs=1k 2>/dev/null || true

merge() { "$binary" merge "$disk/ours.plan.ron" "$disk/theirs.plan.ron" -o "$disk/out.plan.ron"; }
failed() { echo "FAILED: $1" >&2; exit 1; }

if told=$(merge 2>&1); then failed "it was saved on a full disk"; fi
echo "$told"
[[ $told == *"disk is full"* ]] || failed "the error does not say that the disk is full"
cmp saves/start_up.plan.ron "$disk/out.plan.ron" || failed "the old file is not what it was"
[ "$(find "$disk" -type f | wc -l)" = 4 ] || failed "something half-written is left: $(ls -A "$disk")"
for form in pdf html xlsx csv ics; do
    if "$binary" report "$disk/ours.plan.ron" -o "$disk/out.$form" 2>/dev/null; then failed "$form was written"; fi
    [ ! -e "$disk/out.$form" ] || failed "half of a $form is left"
done
rm -- "$disk/filler"
merge >/dev/null
cmp -s saves/start_up.plan.ron "$disk/out.plan.ron" && failed "it was not saved with room again"
echo "full disk: the old file stays, and goes on once there is room"
