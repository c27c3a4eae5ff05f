--liquibase formatted sql

--changeset ada:dollars splitStatements:false
create function shout(text) returns text language plpgsql immutable as $$
begin
  return upper($1);
end $$;
create table dollarquoted (id bigint primary key, note varchar(10));
--rollback drop table dollarquoted;
--rollback drop function shout(text);

--changeset ada:delimiter endDelimiter:GO stripComments:false
create table otherdelimiter (id bigint primary key, note varchar(10))
GO
comment on table otherdelimiter is 'one; two'
GO

--changeset ada:guarded runOnChange:true
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from pg_class where relname = 'guardedbysql'
create table guardedbysql (id bigint primary key, note varchar(10));
--rollback empty

--changeset ada:guarded-and-there
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from pg_class where relname = 'guardedbysql'
create table never_made (id int);
