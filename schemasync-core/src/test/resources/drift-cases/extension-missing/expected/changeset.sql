--liquibase formatted sql

--changeset ada:create-extension-citext
create extension citext;
--rollback drop extension citext;

--changeset ada:drop-book
--comment: Data is lost: drops table public.book
drop table book;
--rollback create table book (
--rollback     id bigint not null,
--rollback     title text,
--rollback     pages integer,
--rollback     constraint book_pkey primary key (id)
--rollback );
