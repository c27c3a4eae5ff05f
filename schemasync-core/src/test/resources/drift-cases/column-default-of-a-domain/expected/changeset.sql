--liquibase formatted sql

--changeset ada:drop-extra-from-book
--comment: Data is lost: drops column public.book.extra
alter table book drop column extra;
--rollback alter table book add extra state not null default 'new'::text;
