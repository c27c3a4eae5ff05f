--liquibase formatted sql

--changeset ada:add-check-c-to-book
alter table book add constraint c check (price >= 0);
--rollback alter table book drop constraint c;
