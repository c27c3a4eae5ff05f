--liquibase formatted sql

--changeset ada:change-printed-of-book
alter table book alter column printed set default CURRENT_DATE;
--rollback alter table book alter column printed set default '2024-02-29'::date;
