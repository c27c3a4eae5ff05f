--liquibase formatted sql

--changeset ada:change-state-of-book
alter table book alter column state type varchar(255);
--rollback alter table book alter column state type st;

--changeset ada:add-check-st_check-to-book
alter table book add constraint st_check check ("state" in ('NEW', 'DONE', 'LOST'));
--rollback alter table book drop constraint st_check;
