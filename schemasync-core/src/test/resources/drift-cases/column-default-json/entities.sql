create table book (id bigint primary key, doc json default '{}');
