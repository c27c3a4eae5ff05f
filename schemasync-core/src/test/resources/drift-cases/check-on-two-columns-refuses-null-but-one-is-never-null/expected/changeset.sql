--liquibase formatted sql

--changeset ada:drop-check-other-from-payment
alter table payment drop constraint other;
--rollback alter table payment add constraint other check (num_nonnulls(card, iban) = 2);
