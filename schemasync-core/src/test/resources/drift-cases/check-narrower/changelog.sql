create table book (id bigint primary key, price int, constraint d check (price > 0));
