create table book (id bigint primary key, printed timestamp default localtimestamp, day date default (now())::date);
