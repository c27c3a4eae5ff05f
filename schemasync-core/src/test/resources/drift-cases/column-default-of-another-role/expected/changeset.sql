--liquibase formatted sql

--changeset ada:change-clerk-of-book
alter table book alter column clerk set default CURRENT_USER;
--rollback alter table book alter column clerk set default SESSION_USER;
