--liquibase formatted sql

--changeset ada:add-unique-constraint-book_tags_book_id_tags_key-to-book_tags
alter table book_tags add constraint book_tags_book_id_tags_key unique (book_id, tags);
--rollback alter table book_tags drop constraint book_tags_book_id_tags_key;
