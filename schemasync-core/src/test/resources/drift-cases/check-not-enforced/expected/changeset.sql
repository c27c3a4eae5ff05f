--liquibase formatted sql

--changeset ada:drop-check-price_positive-from-book
alter table book drop constraint price_positive;
--rollback alter table book add constraint price_positive CHECK ((price >= 0)) NOT ENFORCED;

--changeset ada:add-check-price_positive-to-book
alter table book add constraint price_positive check (price > 0);
--rollback alter table book drop constraint price_positive;
