# Process 1 of a container: runs the image's own entrypoint, and ends, and the container with it,
# when no one is connected any more. So it goes even if the build was killed.
# All arguments: the image's entrypoint and the server's command.
"$@" &
server=$!
trap 'exit 0' INT TERM

others="select count(*) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()"
export PGPASSWORD="$POSTGRES_PASSWORD"

# In rounds of two seconds: how long the server may be silent, and how long it may be alone; less
# once someone was seen.
silent=60
alone=15
while kill -0 "$server" 2>/dev/null && [ "$silent" -gt 0 ] && [ "$alone" -gt 0 ]; do
  sleep 2
  connected=$(psql -XAtq -U "$POSTGRES_USER" -d postgres -c "$others" 2>/dev/null)
  case "$connected" in
    '') silent=$((silent - 1)) ;;
    0) alone=$((alone - 1)) ;;
    *) silent=60 alone=5 ;;
  esac
done
