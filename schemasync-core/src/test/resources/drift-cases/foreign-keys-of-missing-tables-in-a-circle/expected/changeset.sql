--liquibase formatted sql

--changeset ada:create-author
create table author (
    id bigint not null,
    latest_id bigint,
    constraint author_pkey primary key (id)
);
--rollback drop table author;

--changeset ada:create-book
create table book (
    id bigint not null,
    author_id bigint not null,
    constraint book_pkey primary key (id)
);
--rollback drop table book;

--changeset ada:add-foreign-key-latest-to-author
alter table author add constraint latest foreign key (latest_id) references book (id);
--rollback alter table author drop constraint latest;

--changeset ada:add-foreign-key-written_by-to-book
alter table book add constraint written_by foreign key (author_id) references author (id);
--rollback alter table book drop constraint written_by;
