--liquibase formatted sql

--changeset ada:nothing
select 1;
