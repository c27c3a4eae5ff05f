create table book (id bigint primary key, weight float8, constraint c check (weight < 1e30::float8));
