create type "Mood" as enum ('A','B','C'); create table book (id bigint primary key, mood "Mood", constraint c check (mood in ('A')));
