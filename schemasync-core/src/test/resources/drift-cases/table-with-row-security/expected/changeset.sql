--liquibase formatted sql

--changeset ada:change-book
alter table book disable row level security;
--rollback alter table book enable row level security;
