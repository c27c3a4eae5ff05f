create table book (id bigint primary key, code varchar(8));
