create table book (id bigint primary key, price int, constraint c check (price is not null and price >= 0));
