-- two statements, each ended by a slash
create table sqlfile (id bigint primary key, note varchar(10))
/
comment on table sqlfile is 'one; two'
/
