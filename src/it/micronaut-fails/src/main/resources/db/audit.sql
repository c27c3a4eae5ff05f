--liquibase formatted sql

--changeset ada:log
create table LogEntry (id bigint primary key, whatHappened varchar(255));
