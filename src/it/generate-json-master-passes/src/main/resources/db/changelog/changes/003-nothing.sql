--liquibase formatted sql

--changeset ada:nothing-again
select 1;
