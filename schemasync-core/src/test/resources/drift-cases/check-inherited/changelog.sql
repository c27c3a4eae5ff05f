create table work (state text, constraint c check (state <> '')); create table book (id bigint primary key) inherits (work);
