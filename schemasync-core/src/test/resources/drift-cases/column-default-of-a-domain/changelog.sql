create domain state as text default 'new'; create table book (id bigint primary key, state state not null, extra state not null);
