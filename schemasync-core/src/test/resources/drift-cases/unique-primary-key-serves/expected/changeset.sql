--liquibase formatted sql

--changeset ada:drop-primary-key-from-book
alter table book drop constraint book_pkey;
--rollback alter table book add constraint book_pkey primary key (id);

--changeset ada:add-unique-constraint-ukx-to-book
alter table book add constraint ukx unique (id);
--rollback alter table book drop constraint ukx;
