--liquibase formatted sql

--changeset ada:change-book
alter table book no force row level security;
--rollback alter table book force row level security;
