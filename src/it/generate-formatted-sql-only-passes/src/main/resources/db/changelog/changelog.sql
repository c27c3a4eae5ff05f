--liquibase formatted sql

--changeset ada:1
create table book (
  id bigint primary key,
  title varchar(120) not null
);
--rollback drop table book;

--changeset ada:2 splitStatements:false
select 1 -- é, no statement ends here
--rollback empty
-- the end