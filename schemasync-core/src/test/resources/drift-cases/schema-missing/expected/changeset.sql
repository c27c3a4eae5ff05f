--liquibase formatted sql

--changeset ada:create-schema-app
create schema app;
--rollback drop schema app;

--changeset ada:create-book
create table app.book (
    id bigint not null,
    constraint book_pkey primary key (id)
);
--rollback drop table app.book;
