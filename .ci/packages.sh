#!/usr/bin/env bash
# Installs the Debian/Ubuntu packages which the window tests (.ci/xvfb-window.sh,
# .ci/xvfb-drive.sh), the picture tests (egui_kittest) and the reports' proofs (.ci/report.sh) need, and the checkers of
# spelling and licences, which Debian has not: they are compiled, once for a machine. Nothing here is needed to build.
# Only what is missing is installed, so a second run does nothing and is instant.
#
# usage: .ci/packages.sh           install what is missing
#        .ci/packages.sh --check   only say what is missing (exit 1 if anything is)
set -euo pipefail

packages=(
    # A screen without hardware, and drivers which draw in software.
    xvfb
    mesa-vulkan-drivers libvulkan1              # wgpu: Vulkan by lavapipe
    libegl1 libegl-mesa0 libgl1-mesa-dri libgl1 # wgpu's GL and glow: llvmpipe
    # Libraries which eframe opens at run time (the binary does not link them).
    libx11-6 libx11-xcb1 libxcursor1 libxi6
    libxkbcommon0 libxkbcommon-x11-0 xkb-data
    libfontconfig1
    # The tools of the window tests: xdotool finds the window and types and clicks in it, xwininfo (x11-utils) lists what
    # is there instead, ImageMagick takes and measures pictures, xclip is the other program that copies and pastes. No
    # window manager is needed.
    xdotool x11-utils imagemagick xclip
    # Names in Arabic and Chinese, which the window shows in the system's fonts.
    fonts-dejavu-core fonts-droid-fallback
    # Another hour and another zone of time (tests/terminal/clock.rs).
    faketime
    # What leaves the program is read by others (.ci/report.sh): PDF, calendar, workbook.
    qpdf poppler-utils
    python3 python3-icalendar
    libreoffice-calc python3-uno
)

# Crate, version, and what tells its version.
tools=(
    "typos-cli 1.52.0 typos"
    "cargo-deny 0.20.2 cargo-deny"
)

missing=()
for package in "${packages[@]}"; do
    # `dpkg -s` succeeds for a removed package whose settings are left, so look at the status.
    if ! dpkg -s "$package" 2>/dev/null | grep -qx 'Status: .* ok installed'; then
        missing+=("$package")
    fi
done
missing_tools=()
for tool in "${tools[@]}"; do
    read -r crate version program <<<"$tool"
    if [ "$("$program" --version 2>/dev/null)" != "$crate $version" ]; then
        missing_tools+=("$crate@$version")
    fi
done

if [ $((${#missing[@]} + ${#missing_tools[@]})) -eq 0 ]; then
    echo "packages: all ${#packages[@]} are installed, and ${#tools[@]} tools"
    exit 0
fi
echo "packages: missing: ${missing[*]} ${missing_tools[*]}"
if [ "${1-}" = --check ]; then
    exit 1
fi

if [ "${#missing[@]}" -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "packages: not root and there is no sudo" >&2; exit 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "${missing[@]}"
fi
if [ "${#missing_tools[@]}" -gt 0 ]; then
    # Unoptimised: they run for seconds, and are compiled for minutes.
    cargo install --locked --debug --quiet "${missing_tools[@]}"
fi
