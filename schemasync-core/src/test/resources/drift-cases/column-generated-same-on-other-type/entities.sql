create table book (id bigint primary key, a varchar(20), b varchar(20) generated always as (lower(a)) stored);
