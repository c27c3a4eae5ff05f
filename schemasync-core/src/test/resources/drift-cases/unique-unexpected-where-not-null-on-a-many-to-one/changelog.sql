create table book (id bigint primary key, author_id bigint);
create unique index ix on book (author_id) where author_id is not null;
