create table book (id bigint primary key, state smallint, constraint c check (state between 0 and 2));
