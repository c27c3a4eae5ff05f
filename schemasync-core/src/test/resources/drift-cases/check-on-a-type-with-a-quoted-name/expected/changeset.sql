--liquibase formatted sql

--changeset ada:drop-check-c-from-book
alter table book drop constraint c;
--rollback alter table book add constraint c check (mood = 'A'::"Mood");

--changeset ada:add-check-c-to-book
alter table book add constraint c check (mood = ANY (ARRAY['A'::"Mood", 'B'::"Mood"]));
--rollback alter table book drop constraint c;
