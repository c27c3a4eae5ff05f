create table book (id bigint primary key, a text, b text, constraint ukx unique (a, b)); create index ix on book (a desc);
