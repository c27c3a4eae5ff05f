create table book_tag (book bigint not null primary key, tag text);
