--liquibase formatted sql

--changeset ada:drop-sequence-book_seq
--comment: Data is lost: drops sequence public.book_seq
drop sequence book_seq;
--rollback create sequence book_seq increment by 50;

--changeset ada:create-book_seq
create table book_seq (
    next_val bigint
);
--rollback drop table book_seq;
