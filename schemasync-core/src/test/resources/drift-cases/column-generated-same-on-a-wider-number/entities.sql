create table sale (id bigint primary key, price integer, twice integer generated always as (price * 2) stored);
