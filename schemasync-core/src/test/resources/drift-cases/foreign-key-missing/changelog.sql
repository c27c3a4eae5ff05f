create table author (id bigint primary key, nr bigint unique); create table person (id bigint primary key); create table book (id bigint primary key, author_id bigint);
