create table part (a bigint, b bigint, primary key (a, b)); create table piece (id bigint primary key, x bigint, y bigint, constraint fkx foreign key (y, x) references part (b, a));
