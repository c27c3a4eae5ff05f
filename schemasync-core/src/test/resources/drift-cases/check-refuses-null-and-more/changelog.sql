create table book (id bigint primary key, price int, constraint d check (price is not null and price >= 0));
