create table book (id bigint primary key, rank bigint not null default 0);
