create table book (id bigint primary key, rate varchar(20), grate varchar(20), loud varchar(20) generated always as (upper(grate)) stored);
