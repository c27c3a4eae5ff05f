--liquibase formatted sql

--changeset ada:add-primary-key-to-book_tags
alter table book_tags add constraint pkx primary key (book_id, tags);
--rollback alter table book_tags drop constraint pkx;
