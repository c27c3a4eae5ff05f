create table line (a bigint, b bigint, primary key (a, b));
