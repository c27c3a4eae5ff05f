create table book (id bigint primary key, number int);
