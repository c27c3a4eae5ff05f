create table book (id bigint primary key, a text); create index ix on book using hash (a);
