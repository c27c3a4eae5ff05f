create table book (id bigint primary key, isbn text, constraint ukx unique (isbn));
