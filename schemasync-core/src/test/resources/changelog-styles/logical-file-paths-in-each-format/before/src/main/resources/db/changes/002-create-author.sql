--liquibase formatted sql logicalFilePath:library/002-create-author.sql
--changeset ada:create-author labels:library
create table author (id bigint);
--rollback drop table author;
