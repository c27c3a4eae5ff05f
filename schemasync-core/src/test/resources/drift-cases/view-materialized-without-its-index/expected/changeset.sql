--liquibase formatted sql

--changeset ada:add-indexs-to-titles
create unique index titles_id_idx on titles (id);
create index titles_title_idx on titles (title);
--rollback drop index titles_title_idx;
--rollback drop index titles_id_idx;
