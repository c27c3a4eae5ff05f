--liquibase formatted sql

--changeset ada:first
create table includedreversed (id bigint primary key);
