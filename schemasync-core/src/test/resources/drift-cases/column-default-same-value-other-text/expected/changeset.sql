--liquibase formatted sql

--changeset ada:change-state-of-book
--comment: Data is lost: column public.book.state holds less than before
alter table book alter column state drop default;
alter table book alter column state type varchar(9);
alter table book alter column state set default 'new'::text;
--rollback alter table book alter column state drop default;
--rollback alter table book alter column state type text;
--rollback alter table book alter column state set default 'new'::text;
