--liquibase formatted sql

--changeset ada:drop-check-c-from-book
alter table book drop constraint c;
--rollback alter table book add constraint c check (probe < 5);

--changeset ada:add-check-c-to-book
alter table book add constraint c check (probe < 10);
--rollback alter table book drop constraint c;
