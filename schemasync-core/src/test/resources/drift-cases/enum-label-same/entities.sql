create type mood as enum ('A', 'B'); create table book (id bigint primary key, mood mood);
