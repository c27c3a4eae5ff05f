create table line (a bigint not null, b bigint not null, constraint pk primary key (b, a));
