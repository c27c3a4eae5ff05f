--liquibase formatted sql

--changeset ada:create-domain-isbn
create domain isbn as character varying(13) CHECK (((VALUE)::text <> ''::text));
--rollback drop domain isbn;

--changeset ada:change-isbn-of-book
alter table book alter column isbn type isbn;
--rollback alter table book alter column isbn type varchar(13);
