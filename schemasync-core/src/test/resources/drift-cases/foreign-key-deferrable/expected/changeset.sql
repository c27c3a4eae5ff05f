--liquibase formatted sql

--changeset ada:drop-foreign-key-fkx-from-book
alter table book drop constraint fkx;
--rollback alter table book add constraint fkx foreign key (author_id) references author (id) deferrable initially deferred;

--changeset ada:add-foreign-key-fkx-to-book
alter table book add constraint fkx foreign key (author_id) references author (id);
--rollback alter table book drop constraint fkx;
