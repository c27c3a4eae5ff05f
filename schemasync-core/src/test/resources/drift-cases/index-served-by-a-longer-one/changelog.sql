create table book (id bigint primary key, a text, b text); create index iy on book (a, b);
