--liquibase formatted sql

--changeset ada:create-book
create table book (id bigint primary key, title varchar(120) not null);
