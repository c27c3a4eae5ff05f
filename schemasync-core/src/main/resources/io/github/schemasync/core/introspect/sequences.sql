-- Sequences with their owner (deptype a is serial or "owned by", i is identity) and the first column whose default calls nextval.
select n.nspname as schema,
       c.relname as name,
       format_type(s.seqtypid, null) as data_type,
       s.seqstart as start,
       s.seqincrement as increment,
       s.seqmin as minimum,
       s.seqmax as maximum,
       s.seqcache as cache,
       s.seqcycle as cycle,
       (select tn.nspname || '.' || t.relname || '.' || a.attname
        from pg_depend d
        join pg_class t on t.oid = d.refobjid
        join pg_namespace tn on tn.oid = t.relnamespace
        join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where d.classid = 'pg_class'::regclass
          and d.refclassid = 'pg_class'::regclass
          and d.objid = c.oid
          and d.deptype in ('a', 'i')
        limit 1) as owner,
       (select tn.nspname || '.' || t.relname || '.' || a.attname
        from pg_depend d
        join pg_attrdef ad on ad.oid = d.objid
        join pg_class t on t.oid = ad.adrelid
        join pg_namespace tn on tn.oid = t.relnamespace
        join pg_attribute a on a.attrelid = ad.adrelid and a.attnum = ad.adnum
        where d.classid = 'pg_attrdef'::regclass
          and d.refclassid = 'pg_class'::regclass
          and d.refobjid = c.oid
        order by 1
        limit 1) as drawn_by,
       greatest(c.xmin::text::bigint, s.xmin::text::bigint) as transaction
from pg_sequence s
join pg_class c on c.oid = s.seqrelid
join pg_namespace n on n.oid = c.relnamespace
where n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (select from pg_depend d
                  where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
order by n.nspname, c.relname
