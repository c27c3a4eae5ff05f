create type spot as (x integer, y integer);
