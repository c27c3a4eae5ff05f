create table book (b text, a text, id bigint primary key);
