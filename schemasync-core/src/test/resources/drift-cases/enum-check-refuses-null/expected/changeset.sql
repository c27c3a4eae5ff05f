--liquibase formatted sql

--changeset ada:drop-check-d-from-book
alter table book drop constraint d;
--rollback alter table book add constraint d check ((state IS NOT NULL) AND ((state)::text = ANY ((ARRAY['NEW'::character varying, 'SHIPPED'::character varying])::text[])));

--changeset ada:add-check-c-to-book
alter table book add constraint c check ((state)::text = ANY ((ARRAY['NEW'::character varying, 'SHIPPED'::character varying])::text[]));
--rollback alter table book drop constraint c;
