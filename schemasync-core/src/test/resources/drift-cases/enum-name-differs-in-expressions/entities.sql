create type order_status as enum ('NEW', 'OLD');
create table t (
  id bigint primary key,
  a order_status default 'NEW',
  b order_status generated always as ('OLD') stored,
  n int,
  check (a <> 'OLD'),
  check (a <> 'NEW' or n > 3));
create index on t (n) where a = 'NEW';
create index on t ((a = 'NEW'));
