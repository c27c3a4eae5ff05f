--liquibase formatted sql

--changeset ada:change-state-of-book
update book set state = '' where state is null;
alter table book alter column state set not null;
--rollback alter table book alter column state drop not null;
