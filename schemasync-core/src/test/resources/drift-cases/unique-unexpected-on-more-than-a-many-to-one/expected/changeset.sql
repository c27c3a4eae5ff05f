--liquibase formatted sql

--changeset ada:drop-unique-constraint-ukx-from-book
alter table book drop constraint ukx;
--rollback alter table book add constraint ukx unique (author_id, title);
