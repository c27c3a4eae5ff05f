--liquibase formatted sql

--changeset ada:create-shelf
create table Shelf (id bigint primary key, title varchar(10));
