create table book (id bigint primary key, isbn text, seller bigint, constraint ukx unique (isbn), constraint uky unique (isbn, seller));
