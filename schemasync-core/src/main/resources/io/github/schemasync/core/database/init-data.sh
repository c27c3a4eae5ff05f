# Makes a data directory; the superuser's password comes through stdin and is never an argument.
# $1 data directory (exists, empty), then initdb's command.
umask 077
data=$1
shift
password="$data.password"
cat >"$password" || exit 1
"$@" --pgdata="$data" --pwfile="$password"
status=$?
rm -f "$password"
exit "$status"
