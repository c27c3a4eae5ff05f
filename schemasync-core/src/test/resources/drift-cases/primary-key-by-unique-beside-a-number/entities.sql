create table book_tag (book bigint not null, tag bigint not null, primary key (book, tag));
