create table book (id bigint primary key, title text, sold int); create index ix on book using btree (sold desc nulls last, title) include (id) where sold > 0;
