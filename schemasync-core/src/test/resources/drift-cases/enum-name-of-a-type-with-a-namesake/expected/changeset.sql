--liquibase formatted sql

--changeset ada:change-a-of-t
alter table t alter column a type order_status using a::text::order_status;
--rollback alter table t alter column a type status_enum using a::text::status_enum;
