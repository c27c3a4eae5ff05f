--liquibase formatted sql

--changeset ada:drop-foreign-key-fk-from-book rollbackSplitStatements:false
alter table book drop constraint fk;
--rollback alter table book add constraint fk FOREIGN KEY (author_id) REFERENCES author(id);
--rollback do $$
--rollback declare it record;
--rollback begin
--rollback   for it in
--rollback     select g.tgrelid::regclass as relation, g.tgname as name
--rollback     from pg_trigger g
--rollback     join pg_constraint k on k.oid = g.tgconstraint
--rollback     where k.conrelid = 'book'::regclass
--rollback       and k.conname = 'fk'
--rollback       and g.tgrelid = any (array['book']::regclass[])
--rollback   loop
--rollback     execute format('alter table %s disable trigger %I', it.relation, it.name);
--rollback   end loop;
--rollback end $$;

--changeset ada:add-foreign-key-fk-to-book
alter table book add constraint fk foreign key (author_id) references author (id);
--rollback alter table book drop constraint fk;
