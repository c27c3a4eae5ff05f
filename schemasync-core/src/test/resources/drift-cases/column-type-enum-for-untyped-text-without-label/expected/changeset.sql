--liquibase formatted sql

--changeset ada:change-enum-type-mood
alter type mood add value 'SAD';
--rollback alter type mood rename to mood_old;
--rollback create type mood as enum ('GLAD');
--rollback alter table book alter column mood type mood using mood::text::mood;
--rollback drop type mood_old;

--changeset ada:change-mood-of-book
alter table book alter column mood type varchar(255);
--rollback alter table book alter column mood type mood using mood::text::mood;
