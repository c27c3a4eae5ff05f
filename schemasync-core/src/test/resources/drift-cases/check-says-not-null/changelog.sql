create table book (id bigint primary key, day date, constraint c check (day is not null));
