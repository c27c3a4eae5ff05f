--liquibase formatted sql

--changeset ada:drop-index-ix-from-book
drop index ix;
--rollback create unique index ix on book (author_id) where (author_id IS NOT NULL);
