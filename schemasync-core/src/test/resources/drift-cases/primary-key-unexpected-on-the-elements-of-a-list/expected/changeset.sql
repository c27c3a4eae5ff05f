--liquibase formatted sql

--changeset ada:drop-primary-key-from-book_tags
alter table book_tags drop constraint pkx;
--rollback alter table book_tags add constraint pkx primary key (book_id, tags);
