--liquibase formatted sql

--changeset ada:change-title-of-titles
alter table titles alter column title type text;
--rollback alter table titles alter column title type varchar(10);
