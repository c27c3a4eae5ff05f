--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type jsonb using value::text::jsonb;
--rollback alter table book alter column value type text;
