create table book (id bigint primary key, printed timestamp default (now() at time zone 'utc'));
