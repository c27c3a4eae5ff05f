--liquibase formatted sql

--changeset ada:drop-book
--comment: Data is lost: drops table public.book
drop table book;
--rollback create table book (
--rollback     id bigint not null,
--rollback     constraint book_pkey primary key (id)
--rollback );
