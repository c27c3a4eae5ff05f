create table book (id bigint primary key, author_id bigint, sold boolean);
create unique index ix on book (author_id) where sold;
