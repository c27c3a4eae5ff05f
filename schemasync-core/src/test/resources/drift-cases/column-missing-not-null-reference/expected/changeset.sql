--liquibase formatted sql

--changeset ada:add-author_id-to-book
alter table book add author_id bigint;
update book set author_id = (select t."id" from "author" t order by 1 limit 1) where author_id is null;
alter table book alter column author_id set not null;
--rollback alter table book drop column author_id;

--changeset ada:add-foreign-key-fk_author-to-book
alter table book add constraint fk_author foreign key (author_id) references author (id);
--rollback alter table book drop constraint fk_author;
