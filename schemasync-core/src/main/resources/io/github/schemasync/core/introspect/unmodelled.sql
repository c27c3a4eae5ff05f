-- What a user can make and none of the other queries reads, one phrase each: first whole objects, by PostgreSQL's own names of their kinds,
-- then settings of objects that are read otherwise. What has an oid below 16384 is PostgreSQL's own; what belongs to an extension comes with it.
with extended as (
  select d.classid, d.objid from pg_depend d where d.deptype = 'e'),
made as (
  select distinct d.classid, d.objid
  from pg_depend d
  where d.objid >= 16384
    and not exists (select from extended x where x.classid = d.classid and x.objid = d.objid)),
own as (
  select c.*, c.oid::regclass::text as shown
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not exists (select from extended x where x.classid = 'pg_class'::regclass and x.objid = c.oid)),
found as (
  select i.type || ' ' || i.identity as phrase
  from made m
  cross join lateral pg_identify_object(m.classid, m.objid, 0) i
  where i.type not in ('table', 'view', 'materialized view', 'index', 'sequence', 'type', 'composite type', 'table constraint',
                       'domain constraint', 'default value', 'trigger', 'policy', 'function', 'procedure', 'schema', 'extension',
                       'toast table', 'rule')
  union all
  select 'rule ' || r.rulename || ' on ' || o.shown
  from pg_rewrite r join own o on o.oid = r.ev_class
  where r.rulename <> '_RETURN'
  union all
  select 'disabled trigger ' || g.tgname || ' on ' || o.shown
  from pg_trigger g join own o on o.oid = g.tgrelid
  where not g.tgisinternal and g.tgenabled <> 'O'
  union all
  select 'type ' || t.oid::regtype
  from made m join pg_type t on m.classid = 'pg_type'::regclass and t.oid = m.objid
  where t.typtype = 'r' or (t.typtype = 'b' and t.typelem = 0)
  union all
  select 'grants on ' || shown from own where relacl is not null
  union all
  select 'grants on columns of ' || o.shown
  from own o where exists (select from pg_attribute a where a.attrelid = o.oid and a.attacl is not null)
  union all
  select 'grants on ' || p.oid::regprocedure
  from made m join pg_proc p on m.classid = 'pg_proc'::regclass and p.oid = m.objid
  where p.proacl is not null
  union all
  select 'grants on schema ' || nspname from pg_namespace where oid >= 16384 and nspname !~ '^pg_' and nspacl is not null
  union all
  select 'storage parameters of ' || shown from own where reloptions is not null
  union all
  select 'tablespace of ' || shown from own where reltablespace <> 0
  union all
  select 'replica identity of ' || shown from own where relkind in ('r', 'p') and relreplident <> 'd'
  union all
  select 'clustering of ' || o.shown from pg_index i join own o on o.oid = i.indrelid where i.indisclustered
  union all
  select 'inheritance of ' || o.shown from own o join pg_inherits i on i.inhrelid = o.oid where o.relkind <> 'i' and o.relkind <> 'I'
  union all
  select 'partitions of ' || shown from own where relkind = 'p'
  union all
  select 'storage of ' || o.shown || '.' || a.attname
  from own o
  join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where o.relkind in ('r', 'p', 'm') and (a.attstorage <> t.typstorage or a.attoptions is not null or a.attstattarget > 0)
  union all
  select 'comment on ' || i.type || ' ' || i.identity
  from pg_description d
  cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
  where d.objoid >= 16384
    and not exists (select from extended x where x.classid = d.classoid and x.objid = d.objoid)
    and i.type not in ('table', 'table column', 'view', 'view column', 'materialized view', 'materialized view column', 'extension')
  union all
  select 'large object ' || oid from pg_largeobject_metadata)
select distinct phrase from found order by phrase
