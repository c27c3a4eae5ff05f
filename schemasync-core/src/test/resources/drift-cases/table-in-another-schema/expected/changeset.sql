--liquibase formatted sql

--changeset ada:drop-book
--comment: Data is lost: drops table app.book
drop table app.book;
--rollback create table app.book (
--rollback     id bigint not null,
--rollback     constraint book_pkey primary key (id)
--rollback );

--changeset ada:create-book
create table book (
    id bigint not null,
    constraint book_pkey primary key (id)
);
--rollback drop table book;
