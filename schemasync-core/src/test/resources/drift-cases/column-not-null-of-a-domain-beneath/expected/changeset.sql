--liquibase formatted sql

--changeset ada:change-code-of-book
alter table book alter column code type text;
alter table book alter column code drop not null;
--rollback alter table book alter column code type code;
--rollback alter table book alter column code set not null;
