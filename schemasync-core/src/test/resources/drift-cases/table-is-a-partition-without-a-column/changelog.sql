create table sale (id bigint not null, day date not null) partition by range (day); create table sale_2026 partition of sale default;
