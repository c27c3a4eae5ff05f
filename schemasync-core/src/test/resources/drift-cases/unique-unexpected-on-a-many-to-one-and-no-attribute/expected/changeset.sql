--liquibase formatted sql

--changeset ada:drop-unique-constraint-ukx-from-book
alter table book drop constraint ukx;
--rollback alter table book add constraint ukx unique (author_id, extra);

--changeset ada:drop-extra-from-book
--comment: Data is lost: drops column public.book.extra
alter table book drop column extra;
--rollback alter table book add extra text;
