--liquibase formatted sql

--changeset ada:change-sequence-book_seq
alter sequence book_seq start with 1;
--rollback alter sequence book_seq start with 1000;
