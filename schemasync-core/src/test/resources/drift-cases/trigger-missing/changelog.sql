create table book (id bigint primary key, title text, pages integer); create function f() returns trigger language plpgsql as 'begin return null; end';
