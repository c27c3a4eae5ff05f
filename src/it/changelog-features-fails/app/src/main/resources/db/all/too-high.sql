--liquibase formatted sql

--changeset ada:too-high
create table toohigh (id int);
