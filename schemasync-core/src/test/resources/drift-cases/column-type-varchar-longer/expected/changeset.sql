--liquibase formatted sql

--changeset ada:change-value-of-book
--comment: Data is lost: column public.book.value holds less than before
alter table book alter column value type varchar(100);
--rollback alter table book alter column value type varchar(255);
