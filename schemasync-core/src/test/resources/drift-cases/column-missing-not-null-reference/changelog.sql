create table author (id bigint primary key);
create table book (id bigint primary key);
