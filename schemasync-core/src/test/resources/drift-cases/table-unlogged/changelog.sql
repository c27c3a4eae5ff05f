create unlogged table book (id bigint primary key, state text);
