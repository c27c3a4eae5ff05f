create domain st as varchar(255) check (value in ('NEW', 'DONE')); create table book (id bigint, state st);
