--liquibase formatted sql

--changeset ada:drop-check-d-from-book
alter table book drop constraint d;
--rollback alter table book add constraint d check (char_length(mail) >= 4);

--changeset ada:add-check-c-to-book
alter table book add constraint c check (length(mail) > 3);
--rollback alter table book drop constraint c;
