--liquibase formatted sql

--changeset ada:1
create table ${shop.schema}.book (id bigint);
