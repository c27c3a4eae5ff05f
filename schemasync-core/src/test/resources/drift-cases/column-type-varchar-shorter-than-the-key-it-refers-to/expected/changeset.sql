--liquibase formatted sql

--changeset ada:drop-foreign-key-fkx-from-book
alter table book drop constraint fkx;
--rollback alter table book add constraint fkx foreign key (author) references author (code);

--changeset ada:change-author-of-book
alter table book alter column author type varchar(255);
--rollback alter table book alter column author type varchar(36);
