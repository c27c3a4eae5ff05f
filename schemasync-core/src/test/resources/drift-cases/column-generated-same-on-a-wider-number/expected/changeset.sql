--liquibase formatted sql

--changeset ada:drop-twice-from-sale
alter table sale drop column twice;
--rollback alter table sale add twice integer generated always as (price * (2)::numeric) stored;

--changeset ada:change-price-and-twice-of-sale
--comment: Data is lost: column public.sale.price holds less than before
alter table sale alter column price type integer;
alter table sale add twice integer generated always as (price * 2) stored;
--rollback alter table sale drop column twice;
--rollback alter table sale alter column price type numeric(10,0);
