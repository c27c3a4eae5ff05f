-- No query but a condition of several: whether the expression "tree.node" only compares with constants.
-- Its node tree has nothing but comparisons (btree operators), boolean logic, null tests, constants and casts.
not exists (select from regexp_matches(tree.node::text, '\{([A-Z_]+)', 'g') as found
            where found[1] not in ('VAR', 'COERCETODOMAINVALUE', 'CONST', 'OPEXPR', 'SCALARARRAYOPEXPR', 'BOOLEXPR', 'RELABELTYPE',
                                   'ARRAY', 'ARRAYEXPR', 'ARRAYCOERCEEXPR', 'CASETESTEXPR', 'NULLTEST', 'BOOLEANTEST'))
and not exists (select from regexp_matches(tree.node::text, ':opno (\d+)', 'g') as found
                where not exists (select from pg_amop o
                                  join pg_am m on m.oid = o.amopmethod and m.amname = 'btree'
                                  where o.amopopr = found[1]::oid
                                     or o.amopopr = (select oprnegate from pg_operator where oid = found[1]::oid)))
