create table line (a bigint, constraint ukx unique (a));
