create table book (id bigint primary key, a text, b text); create index ix on book (a);
