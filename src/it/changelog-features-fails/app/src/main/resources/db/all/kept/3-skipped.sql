--liquibase formatted sql

--changeset ada:skipped
create table skipped (id int);
