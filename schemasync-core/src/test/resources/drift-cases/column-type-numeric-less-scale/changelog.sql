create table book (id bigint primary key, value numeric(12,2));
