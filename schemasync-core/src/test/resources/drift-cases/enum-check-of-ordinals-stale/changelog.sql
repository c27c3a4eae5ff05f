create table book (id bigint primary key, state smallint, constraint d check (state in (0, 1)));
