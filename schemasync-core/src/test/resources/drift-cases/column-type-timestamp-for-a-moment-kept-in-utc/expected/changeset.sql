--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type timestamptz using value at time zone 'UTC';
--rollback alter table book alter column value type timestamp using value at time zone 'UTC';
