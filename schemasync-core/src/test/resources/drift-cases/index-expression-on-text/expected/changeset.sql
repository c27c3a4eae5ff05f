--liquibase formatted sql

--changeset ada:change-state-of-book
--comment: Data is lost: column public.book.state holds less than before
alter table book alter column state type varchar(255);
--rollback alter table book alter column state type text;
