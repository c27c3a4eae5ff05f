--liquibase formatted sql

--changeset ada:add-unique-constraint-ukx-to-book
alter table book add constraint ukx unique (isbn);
--rollback alter table book drop constraint ukx;
