create table line (a bigint not null, b bigint not null, constraint pk_line primary key (b, a));
