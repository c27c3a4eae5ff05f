--liquibase formatted sql

--changeset ada:change-a-of-t
alter table t alter column a type public.order_status using a::text::public.order_status;
--rollback alter table t alter column a type public.status_enum using a::text::public.status_enum;
