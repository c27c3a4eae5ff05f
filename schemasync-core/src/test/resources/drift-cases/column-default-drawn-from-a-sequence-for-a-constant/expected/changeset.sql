--liquibase formatted sql

--changeset ada:change-rank-of-book
alter table book alter column rank set default 0;
--rollback alter table book alter column rank set default nextval('book_rank_seq'::regclass);
