--liquibase formatted sql

--changeset ada:drop-sequence-book_seq
--comment: Data is lost: drops sequence public.book_seq
drop sequence book_seq;
--rollback create sequence book_seq;
