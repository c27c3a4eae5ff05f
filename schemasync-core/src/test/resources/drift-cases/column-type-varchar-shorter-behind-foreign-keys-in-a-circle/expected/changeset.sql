--liquibase formatted sql

--changeset ada:drop-foreign-key-fk_book-from-author
alter table author drop constraint fk_book;
--rollback alter table author add constraint fk_book foreign key (code) references book (code) deferrable initially immediate;

--changeset ada:drop-foreign-key-fk_author-from-book
alter table book drop constraint fk_author;
--rollback alter table book add constraint fk_author foreign key (code) references author (code) deferrable initially immediate;

--changeset ada:change-code-of-author
alter table author alter column code type varchar(255);
--rollback alter table author alter column code type varchar(36);

--changeset ada:change-code-of-book
alter table book alter column code type varchar(255);
--rollback alter table book alter column code type varchar(36);
