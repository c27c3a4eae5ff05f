--liquibase formatted sql

--changeset ada:create-enum-type-mood
create type mood as enum ('A', 'B');
--rollback drop type mood;

--changeset ada:change-m-of-t
alter table t alter column m type public.mood using m::text::public.mood;
--rollback alter table t alter column m type varchar(255);
