create type mood as enum ('GLAD');
create table t (id bigint primary key);
