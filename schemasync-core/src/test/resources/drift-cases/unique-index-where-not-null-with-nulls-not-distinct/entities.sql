create table book (id bigint primary key, isbn text, seller bigint, constraint ukx unique nulls not distinct (isbn, seller));
