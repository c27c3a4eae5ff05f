create table book (id bigint primary key, price int, constraint c check (price >= 0));
