create table book (id bigint primary key, a int[]); create index iy on book using gin (a);
