--liquibase formatted sql

--changeset ada:1
create table quitter (id bigint primary key);
