create table book (id bigint primary key, author_id bigint, extra text, constraint ukx unique (author_id, extra));
