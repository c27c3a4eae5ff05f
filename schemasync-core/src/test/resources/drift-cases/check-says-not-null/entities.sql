create table book (id bigint primary key, day date not null);
