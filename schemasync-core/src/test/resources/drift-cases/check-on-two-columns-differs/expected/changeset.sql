--liquibase formatted sql

--changeset ada:drop-check-d-from-book
alter table book drop constraint d;
--rollback alter table book add constraint d check (a <= b);

--changeset ada:add-check-c-to-book
alter table book add constraint c check (a < b);
--rollback alter table book drop constraint c;
