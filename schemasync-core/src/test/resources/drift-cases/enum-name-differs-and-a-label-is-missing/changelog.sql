create type status_enum as enum ('NEW');
create table t (id bigint primary key, a status_enum);
