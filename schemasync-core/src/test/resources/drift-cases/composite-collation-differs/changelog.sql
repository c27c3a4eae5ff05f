create type spot as (x text collate "C");
