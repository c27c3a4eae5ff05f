--liquibase formatted sql

--changeset ada:change-mood-of-book
alter table book alter column mood type varchar(255);
--rollback alter table book alter column mood type mood using mood::text::mood;
