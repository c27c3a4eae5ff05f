--liquibase formatted sql

--changeset ada:drop-check-one_way-from-payment
alter table payment drop constraint one_way;
--rollback alter table payment add constraint one_way check (num_nonnulls(card, iban) = 1);

--changeset ada:add-check-not_both-to-payment
alter table payment add constraint not_both check ((card IS NULL) OR (iban IS NULL));
--rollback alter table payment drop constraint not_both;
