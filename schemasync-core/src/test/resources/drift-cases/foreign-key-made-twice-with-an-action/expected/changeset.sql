--liquibase formatted sql

--changeset ada:drop-foreign-key-fk2-from-book
alter table book drop constraint fk2;
--rollback alter table book add constraint fk2 foreign key (author_id) references author (id) on delete cascade;
