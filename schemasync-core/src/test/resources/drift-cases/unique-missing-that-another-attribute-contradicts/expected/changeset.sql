--liquibase formatted sql

--changeset ada:add-unique-constraint-ukx-to-resource_policy
alter table resource_policy add constraint ukx unique (resource_id);
--rollback alter table resource_policy drop constraint ukx;
