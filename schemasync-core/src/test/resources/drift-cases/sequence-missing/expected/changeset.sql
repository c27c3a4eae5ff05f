--liquibase formatted sql

--changeset ada:create-sequence-book_seq
create sequence book_seq increment by 50;
--rollback drop sequence book_seq;
