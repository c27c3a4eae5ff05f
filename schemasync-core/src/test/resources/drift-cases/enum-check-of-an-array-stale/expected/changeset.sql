--liquibase formatted sql

--changeset ada:drop-check-book_state_check-from-book
alter table book drop constraint book_state_check;
--rollback alter table book add constraint book_state_check check (state <@ ARRAY['NEW'::character varying]);

--changeset ada:add-check-book_state_check-to-book
alter table book add constraint book_state_check check ("state" <@ array['NEW', 'SHIPPED']::character varying(255)[]);
--rollback alter table book drop constraint book_state_check;
