--liquibase formatted sql

--changeset ada:add-title-to-book
alter table book add title text;
--rollback alter table book drop column title;
