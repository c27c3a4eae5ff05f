create table book (id bigint primary key, a jsonb); create index ix on book (a desc);
