create table book (id bigint primary key, a int, b int);
