--liquibase formatted sql

--changeset ada:change-sequence-book_seq
alter sequence book_seq increment by 1;
--rollback alter sequence book_seq increment by 50;
