create table line (a bigint not null, b bigint not null, primary key (a, b), constraint ukx unique (a));
