--liquibase formatted sql

--changeset ada:change-state-of-book
--comment: Data is lost: column public.book.state holds less than before
alter table book alter column state type varchar(255) using convert_from(state, 'UTF8');
--rollback alter table book alter column state type bytea using convert_to(state, 'UTF8');
