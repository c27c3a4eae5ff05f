--liquibase formatted sql

--changeset ada:drop-foreign-key-fkx-from-book rollbackSplitStatements:false
alter table book drop constraint fkx;
--rollback alter table book add constraint fkx FOREIGN KEY (author) REFERENCES author(code);
--rollback do $$
--rollback declare it record;
--rollback begin
--rollback   for it in
--rollback     select g.tgrelid::regclass as relation, g.tgname as name
--rollback     from pg_trigger g
--rollback     join pg_constraint k on k.oid = g.tgconstraint
--rollback     where k.conrelid = 'book'::regclass
--rollback       and k.conname = 'fkx'
--rollback       and g.tgrelid = any (array['book']::regclass[])
--rollback   loop
--rollback     execute format('alter table %s disable trigger %I', it.relation, it.name);
--rollback   end loop;
--rollback end $$;

--changeset ada:change-author-of-book
alter table book alter column author type varchar(255);
--rollback alter table book alter column author type varchar(36);

--changeset ada:add-foreign-key-fkx-to-book splitStatements:false
alter table book add constraint fkx FOREIGN KEY (author) REFERENCES author(code);
do $$
declare it record;
begin
  for it in
    select g.tgrelid::regclass as relation, g.tgname as name
    from pg_trigger g
    join pg_constraint k on k.oid = g.tgconstraint
    where k.conrelid = 'book'::regclass
      and k.conname = 'fkx'
      and g.tgrelid = any (array['book']::regclass[])
  loop
    execute format('alter table %s disable trigger %I', it.relation, it.name);
  end loop;
end $$;
--rollback alter table book drop constraint fkx;
