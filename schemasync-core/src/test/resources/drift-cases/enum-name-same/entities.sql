create type order_status as enum ('NEW', 'OLD');
create table t (id bigint primary key, a order_status);
