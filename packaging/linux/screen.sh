# shellcheck shell=bash disable=SC2034,SC2154 # sourced: names are of the script that does so
# Starts a screen without a monitor on $display, tells its log to $out/xvfb.log, and waits until it
# takes windows. $server is its process, for the end.
Xvfb "$display" -screen 0 1280x800x24 -ac -nolisten tcp >"$out/xvfb.log" 2>&1 &
server=$!
for ((try = 0; try < 100; try++)); do
    [ ! -S "/tmp/.X11-unix/X${display#:}" ] || break
    sleep 0.1
done
