create table book (id bigint, at text);
