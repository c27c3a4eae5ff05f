--liquibase formatted sql
--changeset ada:two
create table two (id bigint);
--rollback drop table two;
