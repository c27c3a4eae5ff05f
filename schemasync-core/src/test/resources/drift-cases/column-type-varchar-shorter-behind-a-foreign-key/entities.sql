create table author (code varchar(36) primary key); create table book (id bigint primary key, author varchar(255));
