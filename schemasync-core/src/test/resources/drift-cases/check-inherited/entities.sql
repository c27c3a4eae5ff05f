create table book (id bigint primary key, state text, constraint c check (state <> ''));
