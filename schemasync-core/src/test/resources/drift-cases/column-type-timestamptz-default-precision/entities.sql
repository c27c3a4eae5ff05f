create table book (id bigint primary key, value timestamp(6) with time zone);
