create table book (id bigint primary key, price numeric, constraint d check (price > 0.5));
