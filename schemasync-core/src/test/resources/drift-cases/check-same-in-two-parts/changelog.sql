create table book (id bigint primary key, price int, constraint d check (price >= 0), constraint e check (price < 11));
