--liquibase formatted sql

--changeset ada:change-domain-mood
alter type mood rename to mood_old;
create domain mood as text CHECK ((VALUE = ANY (ARRAY['SAD'::text, 'HAPPY'::text])));
alter table book alter column mood drop default;
alter table book alter column mood type mood using mood::text::mood;
alter table book alter column mood set default 'SAD'::mood;
drop type mood_old;
--rollback alter type mood rename to mood_old;
--rollback create type mood as enum ('SAD', 'HAPPY');
--rollback alter table book alter column mood drop default;
--rollback alter table book alter column mood type mood using mood::text::mood;
--rollback alter table book alter column mood set default 'SAD'::mood;
--rollback drop type mood_old;
