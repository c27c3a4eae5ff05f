-- what the administrators make
create schema outside;
create domain outside.isbn as varchar(13) check (value ~ '^[0-9]+$');
do $$ begin create role shop_reader; exception when duplicate_object then null; end $$;
