create unlogged table book (id bigint primary key, title text);
