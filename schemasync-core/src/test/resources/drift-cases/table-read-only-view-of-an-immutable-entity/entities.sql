create table book (id bigint primary key, title varchar(255)); create table raw (id bigint primary key, title varchar(255));
