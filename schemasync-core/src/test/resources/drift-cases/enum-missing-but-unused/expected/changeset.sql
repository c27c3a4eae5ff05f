--liquibase formatted sql

--changeset ada:create-enum-type-order_status
create type order_status as enum ('NEW', 'OLD');
--rollback drop type order_status;
