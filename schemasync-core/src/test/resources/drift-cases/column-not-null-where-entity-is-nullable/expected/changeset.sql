--liquibase formatted sql

--changeset ada:change-title-of-book
alter table book alter column title drop not null;
--rollback alter table book alter column title set not null;
