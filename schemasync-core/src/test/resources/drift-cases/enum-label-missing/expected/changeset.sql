--liquibase formatted sql

--changeset ada:change-enum-type-mood
alter type mood add value 'B';
--rollback alter type mood rename to mood_old;
--rollback create type mood as enum ('A');
--rollback drop type mood_old;
