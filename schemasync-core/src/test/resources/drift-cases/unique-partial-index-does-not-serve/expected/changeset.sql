--liquibase formatted sql

--changeset ada:drop-index-ix-from-book
drop index ix;
--rollback create unique index ix on book (isbn) where (id > 0);

--changeset ada:add-unique-constraint-ukx-to-book
alter table book add constraint ukx unique (isbn);
--rollback alter table book drop constraint ukx;
