--liquibase formatted sql

--changeset ada:change-a-and-b-of-book
--comment: Data is lost: column public.book.a holds less than before, column public.book.b holds less than before
alter table book alter column a type varchar(9);
alter table book alter column b type varchar(9);
--rollback alter table book alter column b type text;
--rollback alter table book alter column a type text;
