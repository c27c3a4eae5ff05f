create table sale (id bigint primary key, price numeric(10,0), twice integer generated always as (price * 2) stored);
