create table book (id bigint primary key, a text); create index iy on book using hash (a);
