create schema app; create table book (id bigint primary key);
