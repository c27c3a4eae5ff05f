--liquibase formatted sql

--changeset ada:drop-enum-type-mood
drop type mood;
--rollback create type mood as enum ('GLAD');
