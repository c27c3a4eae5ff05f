create table book (id bigint primary key, title text); comment on column book.title is 'On the cover';
