--liquibase formatted sql

--changeset ada:1
create table book (id bigint) tablespace fast;
