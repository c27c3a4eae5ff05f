--liquibase formatted sql

--changeset ada:drop-check-book_mood_check-from-book
alter table book drop constraint book_mood_check;
--rollback alter table book add constraint book_mood_check check (mood <> 'B'::mood);

--changeset ada:add-check-book_mood_check-to-book
alter table book add constraint book_mood_check check (mood = 'A'::mood);
--rollback alter table book drop constraint book_mood_check;
