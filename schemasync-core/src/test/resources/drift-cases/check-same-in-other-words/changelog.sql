create table book (id bigint primary key, price int, constraint d check (not (price < 0 or price > 10)));
