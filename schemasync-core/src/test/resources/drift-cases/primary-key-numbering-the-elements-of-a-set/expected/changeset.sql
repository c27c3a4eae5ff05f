--liquibase formatted sql

--changeset ada:drop-primary-key-from-book_tags
alter table book_tags drop constraint book_tags_pkey;
--rollback alter table book_tags add constraint book_tags_pkey primary key (id);

--changeset ada:add-primary-key-to-book_tags
alter table book_tags add constraint pkx primary key (book_id, tags);
--rollback alter table book_tags drop constraint pkx;

--changeset ada:drop-id-from-book_tags
--comment: Data is lost: drops column public.book_tags.id
alter table book_tags drop column id;
--rollback alter table book_tags add id bigserial not null;
