--liquibase formatted sql

--changeset ada:drop-check-c-from-book
alter table book drop constraint c;
--rollback alter table book add constraint c check (data ?? 'b'::text);

--changeset ada:add-check-c-to-book
alter table book add constraint c check (data ?? 'a'::text);
--rollback alter table book drop constraint c;
