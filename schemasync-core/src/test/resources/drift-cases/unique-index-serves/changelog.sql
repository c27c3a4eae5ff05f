create table book (id bigint primary key, isbn text); create unique index on book (isbn);
