--liquibase formatted sql

--changeset ada:drop-primary-key-from-book_author
alter table book_author drop constraint book_author_pkey;
--rollback alter table book_author add constraint book_author_pkey primary key (id);

--changeset ada:add-primary-key-to-book_author
alter table book_author add constraint book_author_pkey primary key (book_id, author_id);
--rollback alter table book_author drop constraint book_author_pkey;

--changeset ada:drop-id-from-book_author
--comment: Data is lost: drops column public.book_author.id
alter table book_author drop column id;
--rollback alter table book_author add id bigserial not null;
