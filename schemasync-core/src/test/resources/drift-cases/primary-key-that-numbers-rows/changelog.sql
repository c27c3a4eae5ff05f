create table book_author (id bigserial primary key, book_id bigint not null, author_id bigint not null);
