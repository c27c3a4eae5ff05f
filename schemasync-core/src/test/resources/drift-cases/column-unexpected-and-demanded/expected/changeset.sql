--liquibase formatted sql

--changeset ada:drop-title-from-book
--comment: Data is lost: drops column public.book.title
alter table book drop column title;
--rollback alter table book add title text;
--rollback update book set title = '' where title is null;
--rollback alter table book alter column title set not null;
