--liquibase formatted sql

--changeset ada:drop-check-c-from-book
alter table book drop constraint c;
--rollback alter table book add constraint c check (code >= 'B'::bpchar);

--changeset ada:add-check-c-to-book
alter table book add constraint c check (code > 'A'::bpchar);
--rollback alter table book drop constraint c;
