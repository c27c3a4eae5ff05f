--liquibase formatted sql

--changeset ada:change-value-of-book
--comment: Data is lost: column public.book.value holds less than before
alter table book alter column value type timestamp(3) without time zone;
--rollback alter table book alter column value type timestamp;
