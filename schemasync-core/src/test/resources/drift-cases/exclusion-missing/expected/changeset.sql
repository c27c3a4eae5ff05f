--liquibase formatted sql

--changeset ada:add-exclusion-constraint-x-to-stay
alter table stay add constraint x EXCLUDE USING gist (during WITH &&);
--rollback alter table stay drop constraint x;
