create type mood as enum ('B', 'A', 'C'); create table book (id bigint primary key, mood mood);
