--liquibase formatted sql

--changeset ada:1 labels:library
create table book (id bigint, pages integer);
--rollback drop table book;

--changeset grace:2 labels:library
select 1;
--rollback not required
