create table book (id bigint primary key, a int[]); create index ix on book (a);
