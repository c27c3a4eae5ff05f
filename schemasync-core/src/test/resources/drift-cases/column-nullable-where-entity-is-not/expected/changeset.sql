--liquibase formatted sql

--changeset ada:change-title-of-book
update book set title = '' where title is null;
alter table book alter column title set not null;
--rollback alter table book alter column title drop not null;
