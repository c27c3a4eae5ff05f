--liquibase formatted sql

--changeset ada:drop-foreign-key-fkx-from-book
alter table book drop constraint fkx;
--rollback alter table book add constraint fkx foreign key (state) references state (code);

--changeset ada:change-state-of-book
alter table book alter column state type varchar(255);
--rollback alter table book alter column state type varchar(5);
