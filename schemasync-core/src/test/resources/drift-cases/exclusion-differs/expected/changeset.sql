--liquibase formatted sql

--changeset ada:drop-exclusion-constraint-x-from-stay
alter table stay drop constraint x;
--rollback alter table stay add constraint x EXCLUDE USING gist (during WITH =);

--changeset ada:add-exclusion-constraint-x-to-stay
alter table stay add constraint x EXCLUDE USING gist (during WITH &&);
--rollback alter table stay drop constraint x;
