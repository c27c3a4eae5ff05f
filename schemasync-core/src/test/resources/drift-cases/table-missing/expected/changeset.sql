--liquibase formatted sql

--changeset ada:create-book
create table book (
    id bigint not null,
    constraint book_pkey primary key (id)
);
--rollback drop table book;
