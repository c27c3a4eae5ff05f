create table t (id bigint); create type span as range (subtype = float8, subtype_diff = float8mi);
