create table book (id bigint primary key, isbn text); create unique index ix on book (isbn);
