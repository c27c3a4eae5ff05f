--liquibase formatted sql

--changeset ada:drop-foreign-key-fkx-from-piece
alter table piece drop constraint fkx;
--rollback alter table piece add constraint fkx foreign key (x, y) references part (b, a);

--changeset ada:add-foreign-key-fkx-to-piece
alter table piece add constraint fkx foreign key (x, y) references part (a, b);
--rollback alter table piece drop constraint fkx;
