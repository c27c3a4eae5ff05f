--liquibase formatted sql

--changeset ada:drop-unique-constraint-ukx-from-book
alter table book drop constraint ukx;
--rollback alter table book add constraint ukx unique (isbn);

--changeset ada:add-unique-constraint-ukx-to-book
alter table book add constraint ukx unique (isbn, edition);
--rollback alter table book drop constraint ukx;
