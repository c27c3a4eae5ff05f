--liquibase formatted sql

--changeset ada:change-title-of-book
alter table book alter column title type text;
--rollback alter table book alter column title type text collate pg_catalog."C";
