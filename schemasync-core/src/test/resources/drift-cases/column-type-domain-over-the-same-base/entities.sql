create table book (id bigint primary key, price numeric(10,2));
