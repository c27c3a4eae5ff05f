--liquibase formatted sql

--changeset ada:drop-unique-constraint-ukx-from-membership
alter table membership drop constraint ukx;
--rollback alter table membership add constraint ukx unique (club_id, reader_id);
