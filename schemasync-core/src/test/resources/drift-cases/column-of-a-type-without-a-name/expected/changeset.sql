--liquibase formatted sql

--changeset ada:change-tags-of-book
update book set tags = '{}' where tags is null;
alter table book alter column tags set not null;
--rollback alter table book alter column tags drop not null;
