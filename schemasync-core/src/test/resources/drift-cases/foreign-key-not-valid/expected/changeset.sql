--liquibase formatted sql

--changeset ada:drop-foreign-key-fky-from-book
alter table book drop constraint fky;
--rollback alter table book add constraint fky foreign key (author_id) references author (id) not valid;

--changeset ada:add-foreign-key-fkx-to-book
alter table book add constraint fkx foreign key (author_id) references author (id);
--rollback alter table book drop constraint fkx;
