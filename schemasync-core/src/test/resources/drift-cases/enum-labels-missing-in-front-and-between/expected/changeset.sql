--liquibase formatted sql

--changeset ada:change-enum-type-mood
alter type mood add value 'first' before 'calm';
alter type mood add value 'between' after 'calm';
alter type mood add value 'also between' after 'between';
--rollback alter type mood rename to mood_old;
--rollback create type mood as enum ('calm', 'cross');
--rollback drop type mood_old;
