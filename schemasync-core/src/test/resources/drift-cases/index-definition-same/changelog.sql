create table book (id bigint primary key, title text, sold int); create index iy on book (sold desc nulls last, title) include (id) where (sold > 0);
