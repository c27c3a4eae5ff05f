create table book (id bigint primary key, a text, b text, constraint ukx unique (a, b));
