-- liquibase formatted sql

-- changeset ada:2
create table author (id bigint, pages integer);
-- rollback drop table author;
