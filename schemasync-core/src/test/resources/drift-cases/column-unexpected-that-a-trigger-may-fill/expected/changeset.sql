--liquibase formatted sql

--changeset ada:drop-state-from-book
--comment: Data is lost: drops column public.book.state
alter table book drop column state;
--rollback alter table book add state varchar(255);
--rollback update book set state = '' where state is null;
--rollback alter table book alter column state set not null;
