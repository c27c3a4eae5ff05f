--liquibase formatted sql

--changeset ada:drop-primary-key-from-book_tag
alter table book_tag drop constraint book_tag_pkey;
--rollback alter table book_tag add constraint book_tag_pkey primary key (book);
