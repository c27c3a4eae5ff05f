--liquibase formatted sql

--changeset ada:drop-check-one_way-from-payment
alter table payment drop constraint one_way;
--rollback alter table payment add constraint one_way check (num_nonnulls(card, iban) = 1);
