create table book (id bigint primary key, price numeric, constraint c check (price > 0));
