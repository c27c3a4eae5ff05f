create table sale (id bigint not null, day date not null) partition by range (day); create table sale_1 partition of sale default;
