create table book_author (book_id bigint not null, author_id bigint not null, primary key (book_id, author_id));
