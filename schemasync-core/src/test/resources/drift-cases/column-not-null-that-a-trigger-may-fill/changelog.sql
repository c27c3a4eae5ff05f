create function fill() returns trigger language plpgsql as $$ begin new.state := coalesce(new.state, 'NEW'); return new; end $$;
create table book (id bigint primary key, state varchar(255) not null);
create trigger filler before insert or update on book for each row execute function fill();
