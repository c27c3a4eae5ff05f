-- Tables and views. The row type's xmin is the transaction that made the table: pg_class's own moves
-- with every later change. Of triggers only those count that can change
-- or drop a row before it is written: 1 is row, 2 is before, 4 is insert, 28 is insert,
-- delete, update; 28 of a view as well: 4 is update, 8 is insert, 16 is delete.
select n.nspname as schema,
       c.relname as name,
       c.relkind::text as kind,
       obj_description(c.oid, 'pg_class') as comment,
       pg_get_partkeydef(c.oid) as partition_key,
       array(select a.attname::text
             from pg_partitioned_table p
             join pg_attribute a on a.attrelid = p.partrelid and a.attnum = any (p.partattrs::int2[])
             where p.partrelid = c.oid
             order by a.attname::text) as partition_columns,
       array_remove(array[
         case when c.relispartition then 'PARTITION' end,
         case when c.relkind in ('v', 'm') and pg_relation_is_updatable(c.oid, true) & 28 <> 28 then 'READ_ONLY' end,
         case when c.relpersistence = 'u' then 'UNLOGGED' end,
         case when c.relrowsecurity then 'ROW_SECURITY' end,
         case when c.relrowsecurity and c.relforcerowsecurity then 'FORCED_ROW_SECURITY' end,
         case when c.relkind in ('r', 'p', 'f')
                and exists (select from pg_rewrite r
                            where r.ev_class = c.oid and r.ev_enabled <> 'D') then 'RULE' end,
         case when exists (select from pg_trigger g
                           where g.tgrelid = c.oid
                             and not g.tgisinternal
                             and g.tgenabled <> 'D'
                             and g.tgtype & 3 = 3
                             and g.tgtype & 28 <> 0) then 'TRIGGER' end,
         case when exists (select from pg_trigger g
                           where g.tgrelid = c.oid
                             and not g.tgisinternal
                             and g.tgenabled <> 'D'
                             and g.tgtype & 7 = 7) then 'INSERT_TRIGGER' end], null) as traits,
       t.xmin::text::bigint as transaction
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.oid = c.reltype
where c.relkind in ('r', 'p', 'v', 'm', 'f')
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (select from pg_depend d
                  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
order by n.nspname, c.relname
