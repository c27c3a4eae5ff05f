create table book (id bigint primary key); create function f() returns trigger language plpgsql as 'begin return null; end'; create trigger t after insert on book for each row execute function f();
