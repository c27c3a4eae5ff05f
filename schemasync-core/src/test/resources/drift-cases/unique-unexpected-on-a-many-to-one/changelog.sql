create table book (id bigint primary key, author_id bigint, title text, constraint ukx unique (author_id));
