create table book (id bigint primary key, value bit(8));
