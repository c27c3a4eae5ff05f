create type spot as (x text);
