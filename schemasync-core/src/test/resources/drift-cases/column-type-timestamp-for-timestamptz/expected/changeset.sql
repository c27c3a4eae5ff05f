--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type timestamptz;
--rollback alter table book alter column value type timestamp;
