create type mood as enum ('SAD', 'HAPPY'); create table book (id bigint primary key, mood mood default 'SAD');
