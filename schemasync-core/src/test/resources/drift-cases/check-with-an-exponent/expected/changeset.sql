--liquibase formatted sql

--changeset ada:drop-check-c-from-book
alter table book drop constraint c;
--rollback alter table book add constraint c check (weight < ('100000000000000000000'::numeric)::double precision);

--changeset ada:add-check-c-to-book
alter table book add constraint c check (weight < ('1000000000000000000000000000000'::numeric)::double precision);
--rollback alter table book drop constraint c;
