--liquibase formatted sql

--changeset ada:drop-index-ix-from-book
drop index ix;
--rollback create unique index ix on book (isbn, seller) nulls not distinct where (isbn IS NOT NULL);

--changeset ada:add-unique-constraint-ukx-to-book
alter table book add constraint ukx unique nulls not distinct (isbn, seller);
--rollback alter table book drop constraint ukx;
