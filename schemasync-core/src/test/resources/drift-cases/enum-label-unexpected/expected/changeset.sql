--liquibase formatted sql

--changeset ada:change-enum-type-mood
alter type mood rename to mood_old;
create type mood as enum ('A');
drop type mood_old;
--rollback alter type mood add value 'B';
