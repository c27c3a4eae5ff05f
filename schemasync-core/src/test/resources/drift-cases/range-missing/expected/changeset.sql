--liquibase formatted sql

--changeset ada:create-range-type-span
create type span as range (subtype = double precision, subtype_diff = float8mi, multirange_type_name = span_multirange);
--rollback drop type span;
