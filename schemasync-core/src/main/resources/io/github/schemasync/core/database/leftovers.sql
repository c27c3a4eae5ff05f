-- Throwaway databases whose build is dead. A build takes the advisory lock named by the last 16
-- digits before it creates the database and holds it until it ends, however it ends.
select d.datname
from pg_catalog.pg_database d
where d.datname ~ ?
  and pg_catalog.pg_has_role(d.datdba, 'USAGE')
  and not exists (
    select from pg_catalog.pg_locks l
    where l.locktype = 'advisory'
      and l.objsubid = 1
      and lpad(to_hex(l.classid::bigint), 8, '0') || lpad(to_hex(l.objid::bigint), 8, '0')
          = right(d.datname, 16))
  and not exists (select from pg_catalog.pg_stat_activity a where a.datid = d.oid)
