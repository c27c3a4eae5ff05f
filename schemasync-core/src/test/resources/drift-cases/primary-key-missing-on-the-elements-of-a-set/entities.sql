create table book_tags (book_id bigint not null, tags text not null, constraint pkx primary key (book_id, tags));
