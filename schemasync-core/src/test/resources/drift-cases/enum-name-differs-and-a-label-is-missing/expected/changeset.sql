--liquibase formatted sql

--changeset ada:change-enum-type-status_enum
alter type status_enum add value 'OLD';
--rollback alter type status_enum rename to status_enum_old;
--rollback create type status_enum as enum ('NEW');
--rollback alter table t alter column a type status_enum using a::text::status_enum;
--rollback drop type status_enum_old;
