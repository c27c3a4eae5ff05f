--liquibase formatted sql

--changeset ada:1 labels:library
create table book (id bigint, pages integer);
--rollback drop table book;

--changeset grace:2 labels:library
select 1;
--rollback not required

--changeset builder:3 labels:library
alter table book add column subtitle varchar(120);
--rollback alter table book drop column subtitle;

--changeset builder:4 labels:library
--comment: Books have pages.
alter table book add constraint has_pages check (pages > 0 and pages < 9999);
--rollback alter table book drop constraint has_pages;
