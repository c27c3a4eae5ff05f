--liquibase formatted sql

--changeset ada:change-enum-type-mood
--comment: Data is lost: enum type public.mood holds less than before
alter type mood rename to mood_old;
create type mood as enum ('A');
drop type mood_old;
--rollback alter type mood add value 'B';
