--liquibase formatted sql

--changeset ada:drop-check-d-from-book
alter table book drop constraint d;
--rollback alter table book add constraint d check (state = ANY (ARRAY[0, 1]));

--changeset ada:add-check-c-to-book
alter table book add constraint c check ((state >= 0) AND (state <= 2));
--rollback alter table book drop constraint c;
