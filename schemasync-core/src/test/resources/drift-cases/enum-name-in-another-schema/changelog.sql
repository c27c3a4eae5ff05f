create schema types;
create type types.order_status as enum ('NEW', 'OLD');
create table t (id bigint primary key, a types.order_status);
