--liquibase formatted sql

--changeset ada:change-mood-of-book
--comment: Data is lost: column public.book.mood holds less than before
alter table book alter column mood type varchar(255);
--rollback alter table book alter column mood type public.mood using mood::text::public.mood;
