create table book (id bigint primary key, isbn text, edition int, constraint ukx unique (isbn));
