create type spot as (x int4, y character varying(10));
