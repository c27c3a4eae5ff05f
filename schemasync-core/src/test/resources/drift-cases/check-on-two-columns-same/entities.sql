create table book (id bigint primary key, a int, b int, constraint c check (a < b));
