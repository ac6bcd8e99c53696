# What the scripts that open the window share; sourced by them, run by nobody.
# shellcheck shell=bash disable=SC2154
# Expects `set -euo pipefail`, the program in $binary, and a directory $run for the run at hand.

xvfb_pid=
program_pid=

# Processes are ended only by the ids kept above, and only while this shell
# itself knows them as its running children: an id may pass to a stranger later.
alive() { [ -n "$1" ] && [[ $'\n'$(jobs -rp)$'\n' == *$'\n'"$1"$'\n'* ]]; }
end() { # PID: asks it to stop, and after 5 s makes it
    local i
    [ -n "$1" ] || return 0
    if alive "$1"; then
        kill -TERM "$1" 2>/dev/null || true
        for ((i = 0; i < 50; i++)); do
            alive "$1" || break
            sleep 0.1
        done
        if alive "$1"; then kill -KILL "$1" 2>/dev/null || true; fi
    fi
    wait "$1" 2>/dev/null || true
}
end_both() {
    end "$program_pid"; program_pid=
    end "$xvfb_pid"; xvfb_pid=
}

# A private screen without hardware; sets $display. Xvfb itself takes a free
# display number, and tells it once it is ready.
start_screen() {
    local deadline=$((SECONDS + 30))
    : >"$run/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset \
        3>"$run/display" >"$run/xvfb.log" 2>&1 </dev/null &
    xvfb_pid=$!
    until display=$(<"$run/display") && [ -n "$display" ]; do
        if ! alive "$xvfb_pid" || ((SECONDS >= deadline)); then
            return 1
        fi
        sleep 0.1
    done
    display=:$display
}

# The program's own home: no settings of the user, no sockets of another copy.
make_home() {
    mkdir -p -- "$run"/{home,config,data,state,cache,runtime} && chmod 700 -- "$run/runtime"
}

# Starts the program on the screen; sets $program_pid.
start_program() { # ARGUMENT...
    : >"$run/program.log"
    # Software drawing both for GL and for Vulkan; X11 even under a Wayland desktop. No program
    # that could show a dialog for files in the window's place is found. It speaks English, whatever the system does.
    env -u WAYLAND_DISPLAY -u WAYLAND_SOCKET -u XAUTHORITY -u DBUS_SESSION_BUS_ADDRESS \
        PATH="$run/runtime" DISPLAY="$display" LIBGL_ALWAYS_SOFTWARE=1 VK_LOADER_DRIVERS_SELECT='*lvp*' \
        HOME="$run/home" XDG_CONFIG_HOME="$run/config" XDG_DATA_HOME="$run/data" \
        XDG_STATE_HOME="$run/state" XDG_CACHE_HOME="$run/cache" XDG_RUNTIME_DIR="$run/runtime" \
        XDG_SESSION_TYPE=x11 LC_ALL=C.UTF-8 RUST_BACKTRACE="${RUST_BACKTRACE:-1}" \
        "$binary" "$@" >"$run/program.log" 2>&1 </dev/null 3>&- &
    program_pid=$!
}
