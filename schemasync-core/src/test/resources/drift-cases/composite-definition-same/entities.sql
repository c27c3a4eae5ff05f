create type spot as (x integer, y varchar(10));
