create table book (id bigint primary key, a text); create unique index iy on book (lower(a));
