--liquibase formatted sql

--changeset ada:drop-check-c-from-book
alter table book drop constraint c;
--rollback alter table book add constraint c check (data ?? 'really?'::text);
