create type spot as (y text, x integer);
