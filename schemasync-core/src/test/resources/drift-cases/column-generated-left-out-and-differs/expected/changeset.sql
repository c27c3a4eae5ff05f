--liquibase formatted sql

--changeset ada:change-b-of-book
alter table book drop column b;
alter table book add b integer generated always as (a + 1) stored;
--rollback alter table book drop column b;
--rollback alter table book add b integer generated always as (a + 2) stored;
