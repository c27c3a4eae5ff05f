create table book (id bigint primary key, a jsonb); create index ix on book using gin (a jsonb_path_ops);
