create table book (id bigint primary key, value numeric(10,4));
