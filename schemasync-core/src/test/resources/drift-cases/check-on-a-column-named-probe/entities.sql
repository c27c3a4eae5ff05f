create table book (id bigint primary key, probe integer, constraint c check (probe < 10));
