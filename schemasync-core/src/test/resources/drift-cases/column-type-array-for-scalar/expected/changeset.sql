--liquibase formatted sql

--changeset ada:change-value-of-book
--comment: Data is lost: column public.book.value holds less than before
alter table book alter column value type integer using value::text::integer;
--rollback alter table book alter column value type integer[] using value::text::integer[];
