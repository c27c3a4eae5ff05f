--liquibase formatted sql

--changeset ada:change-state-of-book
alter table book alter column state type integer;
--rollback alter table book alter column state type smallint;
