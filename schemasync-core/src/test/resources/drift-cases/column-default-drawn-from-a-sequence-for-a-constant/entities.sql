create table book (id bigint primary key, rank bigint default 0);
