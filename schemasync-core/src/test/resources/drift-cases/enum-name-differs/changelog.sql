create type status_enum as enum ('NEW', 'OLD');
create table t (id bigint primary key, a status_enum, b status_enum);
