-- Enum types with their labels in order. Only their array types depend on them internally; casts use none.
select n.nspname as schema,
       t.typname as name,
       array(select e.enumlabel::text from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder) as labels,
       exists (select from pg_depend d
               where d.refclassid = 'pg_type'::regclass
                 and d.refobjid in (t.oid, t.typarray)
                 and d.classid in ('pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass)
                 and d.deptype = 'n') as used,
       array(select format('(%s as %s)', format_type(k.castsource, null), format_type(k.casttarget, null))
             from pg_cast k
             where t.oid in (k.castsource, k.casttarget) and k.castmethod = 'i'
             order by k.castsource = t.oid) as cast_types,
       array(select 'with inout' || case k.castcontext when 'i' then ' as implicit' when 'a' then ' as assignment' else '' end
             from pg_cast k
             where t.oid in (k.castsource, k.casttarget) and k.castmethod = 'i'
             order by k.castsource = t.oid) as cast_ways,
       greatest(t.xmin::text::bigint,
                (select max(e.xmin::text::bigint) from pg_enum e where e.enumtypid = t.oid)) as transaction
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
where t.typtype = 'e'
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (select from pg_depend d
                  where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
order by n.nspname, t.typname
