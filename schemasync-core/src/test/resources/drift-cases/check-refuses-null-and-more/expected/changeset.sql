--liquibase formatted sql

--changeset ada:drop-check-d-from-book
alter table book drop constraint d;
--rollback alter table book add constraint d check ((price IS NOT NULL) AND (price >= 0));

--changeset ada:add-check-c-to-book
alter table book add constraint c check (price >= 0);
--rollback alter table book drop constraint c;
