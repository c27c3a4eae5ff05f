--liquibase formatted sql

--changeset ada:change-printed-of-book
alter table book alter column printed set default now();
--rollback alter table book alter column printed set default (now() AT TIME ZONE 'utc'::text);
