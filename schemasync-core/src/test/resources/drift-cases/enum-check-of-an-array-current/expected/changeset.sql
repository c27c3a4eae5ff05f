--liquibase formatted sql

--changeset ada:drop-check-book_state_check-from-book
alter table book drop constraint book_state_check;
--rollback alter table book add constraint book_state_check check (state <@ ARRAY['NEW'::character varying, 'SHIPPED'::character varying]);
