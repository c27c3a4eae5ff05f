--liquibase formatted sql

--changeset ada:drop-exclusion-constraint-free-from-room
alter table room drop constraint free;
--rollback alter table room add constraint free EXCLUDE USING gist (during WITH &&);
