create type mood as enum ('A', 'B', 'C'); create table book (id bigint primary key, mood mood check (mood <> 'B'));
