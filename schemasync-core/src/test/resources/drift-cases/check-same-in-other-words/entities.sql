create table book (id bigint primary key, price int, constraint c check (price between 0 and 10));
