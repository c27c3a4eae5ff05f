create type mood as enum ('A'); create table book (id bigint primary key, mood mood);
