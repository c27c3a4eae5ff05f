--liquibase formatted sql

--changeset ada:change-state-of-book
alter table book alter column state type varchar(255);
--rollback alter table book alter column state type varchar(60);
