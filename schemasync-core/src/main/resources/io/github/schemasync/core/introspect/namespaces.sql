-- Schemas that are not PostgreSQL's own and belong to no extension.
select n.nspname as schema,
       n.xmin::text::bigint as transaction
from pg_namespace n
where n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (select from pg_depend d
                  where d.classid = 'pg_namespace'::regclass and d.objid = n.oid and d.deptype = 'e')
order by n.nspname
