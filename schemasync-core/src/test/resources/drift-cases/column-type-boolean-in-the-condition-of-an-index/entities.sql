create table book (id bigint primary key, sold char(1)); create index i on book (id) where sold = 'Y';
