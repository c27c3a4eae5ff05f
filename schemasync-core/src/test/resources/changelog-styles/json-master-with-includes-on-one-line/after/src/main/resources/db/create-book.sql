--liquibase formatted sql

--changeset ada:create-book
create table book (id bigint, pages integer);
