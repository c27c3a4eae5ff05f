create table book (id bigint primary key, state char(40));
