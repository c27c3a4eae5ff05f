-- liquibase formatted sql

-- changeset ada:1
create table book (id bigint not null primary key, title varchar(120) not null);
-- rollback drop table book;
