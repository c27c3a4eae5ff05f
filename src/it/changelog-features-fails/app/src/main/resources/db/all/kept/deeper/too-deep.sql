--liquibase formatted sql

--changeset ada:too-deep
create table toodeep (id int);
