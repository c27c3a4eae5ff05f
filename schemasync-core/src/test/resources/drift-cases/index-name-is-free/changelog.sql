create table book (id bigint primary key, title text); create index iy on book (title);
