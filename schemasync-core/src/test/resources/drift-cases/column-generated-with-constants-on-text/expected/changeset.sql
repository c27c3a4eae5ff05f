--liquibase formatted sql

--changeset ada:drop-full_name-from-author
alter table author drop column full_name;
--rollback alter table author add full_name varchar(99) generated always as (COALESCE(nick, ''::text) || '!'::text) stored;

--changeset ada:change-nick-and-full_name-of-author
--comment: Data is lost: column public.author.nick holds less than before
alter table author alter column nick type varchar(40);
alter table author add full_name varchar(99) generated always as ((COALESCE(nick, ''::character varying))::text || '!'::text) stored;
--rollback alter table author drop column full_name;
--rollback alter table author alter column nick type text;
