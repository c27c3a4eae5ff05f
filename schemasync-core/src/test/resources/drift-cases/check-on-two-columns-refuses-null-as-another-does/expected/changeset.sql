--liquibase formatted sql

--changeset ada:drop-check-one_way-from-payment
alter table payment drop constraint one_way;
--rollback alter table payment add constraint one_way check (num_nonnulls(card, iban) = 1);

--changeset ada:add-check-card_or_iban-to-payment
alter table payment add constraint card_or_iban check ((card IS NOT NULL) OR (iban IS NOT NULL));
--rollback alter table payment drop constraint card_or_iban;
