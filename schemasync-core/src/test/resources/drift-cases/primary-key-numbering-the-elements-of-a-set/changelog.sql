create table book_tags (id bigserial primary key, book_id bigint not null, tags text not null);
