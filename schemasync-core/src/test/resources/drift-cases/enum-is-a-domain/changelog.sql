create domain mood as text check (value in ('SAD', 'HAPPY')); create table book (id bigint primary key, mood mood default 'SAD');
