-- Indexes that serve no constraint. pg_get_indexdef of one key leaves its
-- collation unsaid.
select n.nspname as schema,
       c.relname as relation,
       x.relname as name,
       m.amname as method,
       i.indisunique as is_unique,
       coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) as nulls_not_distinct,
       i.indisvalid as valid,
       array(select a.attname::text
             from generate_series(0, i.indnkeyatts - 1) as position
             left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[position]
                                     and i.indkey[position] <> 0
             order by position) as key_columns,
       array(select pg_get_indexdef(i.indexrelid, position + 1, false)
                    || case when a.attcollation <> i.indcollation[position] then ' collate ' || quote_ident(o.collname) else '' end
             from generate_series(0, i.indnkeyatts - 1) as position
             left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[position]
                                     and i.indkey[position] <> 0
             left join pg_collation o on o.oid = i.indcollation[position]
             order by position) as key_texts,
       array(select i.indoption[position]::int
             from generate_series(0, i.indnkeyatts - 1) as position
             order by position) as key_options,
       array(select case when not o.opcdefault then o.opcname::text end
             from generate_series(0, i.indnkeyatts - 1) as position
             join pg_opclass o on o.oid = i.indclass[position]
             order by position) as key_classes,
       array(select a.attname::text
             from generate_series(i.indnkeyatts, i.indnatts - 1) as position
             join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[position]
             order by position) as included,
       array(select distinct a.attname::text
             from pg_depend d
             join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
             where d.classid = 'pg_class'::regclass and d.objid = i.indexrelid
               and d.refclassid = 'pg_class'::regclass and d.refobjid = i.indrelid and d.refobjsubid > 0
             order by a.attname::text) as columns,
       pg_get_expr(i.indpred, i.indrelid) as predicate,
       array(select distinct a.attname::text
             from regexp_matches(i.indpred::text, ':varattno (\d+)', 'g') as found
             join pg_attribute a on a.attrelid = i.indrelid and a.attnum = found[1]::int
             order by a.attname::text) as predicate_columns,
       ${decidable} as predicate_decidable,
       x.xmin::text::bigint as transaction
from pg_index i
join pg_class x on x.oid = i.indexrelid
join pg_class c on c.oid = i.indrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_am m on m.oid = x.relam
cross join lateral (select i.indpred as node) as tree
where c.relkind in ('r', 'p', 'm')
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and not exists (select from pg_constraint k
                  where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
order by n.nspname, c.relname, x.relname
