--liquibase formatted sql

--changeset ada:drop-primary-key-from-book
alter table book drop constraint book_pkey;
--rollback alter table book add constraint book_pkey primary key (id) deferrable initially immediate;

--changeset ada:add-primary-key-to-book
alter table book add constraint book_pkey primary key (id);
--rollback alter table book drop constraint book_pkey;
