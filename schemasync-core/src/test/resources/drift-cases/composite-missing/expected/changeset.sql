--liquibase formatted sql

--changeset ada:create-composite-type-spot
create type spot as (x integer, y integer);
--rollback drop type spot;

--changeset ada:change-at-of-book
--comment: Data is lost: column public.book.at holds less than before
alter table book alter column at type spot using at::text::spot;
--rollback alter table book alter column at type text;
