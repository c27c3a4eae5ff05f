-- liquibase formatted sql

-- changeset ada:1
create table book (id bigint, pages integer);
-- rollback drop table book;
