--liquibase formatted sql

--changeset ada:second
alter table includedreversed add note varchar(10);
