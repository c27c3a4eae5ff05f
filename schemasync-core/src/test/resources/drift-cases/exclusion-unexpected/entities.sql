create table room (id bigint primary key, during int4range);
