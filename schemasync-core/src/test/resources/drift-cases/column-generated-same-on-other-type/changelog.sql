create table book (id bigint primary key, a text, b varchar(20) generated always as (lower(a)) stored);
