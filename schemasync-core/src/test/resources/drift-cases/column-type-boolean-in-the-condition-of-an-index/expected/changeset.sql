--liquibase formatted sql

--changeset ada:drop-index-sold-from-book
drop index sold;
--rollback create index sold on book (id) where sold;

--changeset ada:change-sold-of-book
--comment: Data is lost: column public.book.sold holds less than before
alter table book alter column sold type character(1);
--rollback alter table book alter column sold type boolean using sold::text::boolean;

--changeset ada:add-index-sold-to-book
create index sold on book (id) where (sold = 'Y'::bpchar);
--rollback drop index sold;
