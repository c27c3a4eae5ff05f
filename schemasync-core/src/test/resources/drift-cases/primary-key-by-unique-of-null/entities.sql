create table line (a bigint not null, primary key (a));
