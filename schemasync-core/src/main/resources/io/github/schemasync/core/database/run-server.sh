# Runs a PostgreSQL server on a copy of a data directory until stdin closes, then removes the copy.
# $1 run directory (removed at the end), $2 data directory to copy, then the server's command.
#
# Whoever holds the other end of stdin may die of SIGKILL: the kernel closes the pipe, the server goes.

# Ctrl-C reaches the whole process group; only the end of stdin ends this script.
trap '' INT TERM HUP
umask 077
run=$1
template=$2
shift 2

cp -R "$template" "$run/data" || { rm -rf "$run"; exit 1; }

exec 3<&0
"$@" </dev/null 3<&- &
server=$!
# SIGQUIT again and again: a shell starts background commands with it ignored, so a server that has
# not installed its handlers yet would miss the first one.
{
  while read -r _; do :; done
  while kill -QUIT "$server"; do sleep 1; done
} <&3 >/dev/null 2>&1 &
watch=$!
exec 3<&-

wait "$server"
status=$?
kill -KILL "$watch" 2>/dev/null
rm -rf "$run"
exit "$status"
