create table book (id bigint primary key, title text); create index ix on book (title);
