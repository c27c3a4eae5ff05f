create table line (a bigint not null, b bigint not null, constraint ukx unique (b, a));
