create table book (id bigint primary key, code double precision default random());
