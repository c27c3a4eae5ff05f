create table part (a bigint, b bigint, primary key (a, b)); create table piece (id bigint primary key, x bigint, y bigint, constraint fkx foreign key (x, y) references part (a, b));
