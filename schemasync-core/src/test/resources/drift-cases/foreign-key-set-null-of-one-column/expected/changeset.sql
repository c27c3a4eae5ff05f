--liquibase formatted sql

--changeset ada:drop-foreign-key-fkx-from-note
alter table note drop constraint fkx;
--rollback alter table note add constraint fkx foreign key (a, b) references chapter (a, b) on delete set null (b);

--changeset ada:add-foreign-key-fkx-to-note
alter table note add constraint fkx foreign key (a, b) references chapter (a, b) on delete set null;
--rollback alter table note drop constraint fkx;
