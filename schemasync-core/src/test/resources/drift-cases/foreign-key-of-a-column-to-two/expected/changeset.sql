--liquibase formatted sql

--changeset ada:drop-foreign-key-book_a_a_fkey-from-book
alter table book drop constraint book_a_a_fkey;
--rollback alter table book add constraint book_a_a_fkey foreign key (a, a) references p (x, y);

--changeset ada:add-foreign-key-book_a_b_fkey-to-book
alter table book add constraint book_a_b_fkey foreign key (a, b) references p (x, y);
--rollback alter table book drop constraint book_a_b_fkey;
