create table raw (id bigint primary key, title varchar(255)); create view book as select distinct id, title from raw;
