create table book (id bigint primary key, isbn text); create unique index v on book (isbn) nulls not distinct;
