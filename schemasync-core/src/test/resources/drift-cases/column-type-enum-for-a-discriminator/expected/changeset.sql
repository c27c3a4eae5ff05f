--liquibase formatted sql

--changeset ada:change-kind-of-book
--comment: Data is lost: column public.book.kind holds less than before
alter table book alter column kind type varchar(31);
--rollback alter table book alter column kind type kind using kind::text::kind;
