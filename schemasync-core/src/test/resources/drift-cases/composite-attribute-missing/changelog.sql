create type spot as (x integer);
