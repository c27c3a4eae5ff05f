--liquibase formatted sql

--changeset builder:add-subtitle-to-book
alter table book add column subtitle varchar(120);
--rollback alter table book drop column subtitle;

--changeset builder:add-check-to-book
--comment: Books have pages.
alter table book add constraint has_pages check (pages > 0 and pages < 9999);
--rollback alter table book drop constraint has_pages;
