--liquibase formatted sql
--changeset ada:one
create table one (id bigint);
--rollback drop table one;
