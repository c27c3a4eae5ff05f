--liquibase formatted sql

--changeset ada:change-state-of-book
alter table book alter column state drop not null;
--rollback alter table book alter column state set not null;
