--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type json;
--rollback alter table book alter column value type jsonb;
