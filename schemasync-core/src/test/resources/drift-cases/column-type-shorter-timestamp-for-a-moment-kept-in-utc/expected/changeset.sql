--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type timestamptz using value at time zone 'UTC';
--rollback alter table book alter column value type timestamp(3) without time zone using value at time zone 'UTC';
