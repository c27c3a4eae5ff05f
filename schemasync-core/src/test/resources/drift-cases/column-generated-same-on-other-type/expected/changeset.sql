--liquibase formatted sql

--changeset ada:drop-b-from-book
alter table book drop column b;
--rollback alter table book add b varchar(20) generated always as (lower(a)) stored;

--changeset ada:change-a-and-b-of-book
--comment: Data is lost: column public.book.a holds less than before
alter table book alter column a type varchar(20);
alter table book add b varchar(20) generated always as (lower((a)::text)) stored;
--rollback alter table book drop column b;
--rollback alter table book alter column a type text;
