create type status_enum as enum ('NEW', 'OLD');
create table t (
  id bigint primary key,
  a status_enum default 'NEW',
  b status_enum generated always as ('OLD') stored,
  n int,
  check (a <> 'OLD'),
  check (a <> 'NEW' or n > 3));
create index on t (n) where a = 'NEW';
create index on t ((a = 'NEW'));
