--liquibase formatted sql

--changeset ada:create-enum-type-mood
create type mood as enum ('A', 'B');
--rollback drop type mood;

--changeset ada:change-m-of-t
alter table t alter column m type mood using m::text::mood;
--rollback alter table t alter column m type varchar(255);
