--liquibase formatted sql

--changeset ada:change-code-of-book
alter table book alter column code type integer;
--rollback alter table book alter column code type code;

--changeset ada:add-check-book_code_check-to-book
alter table book add constraint book_code_check check ((code >= 1) AND (code <= 9));
--rollback alter table book drop constraint book_code_check;
