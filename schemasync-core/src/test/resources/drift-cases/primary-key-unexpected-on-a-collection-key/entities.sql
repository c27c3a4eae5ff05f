create table book_tag (book bigint not null, tag text);
