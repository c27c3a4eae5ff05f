create table book (id bigint primary key, state text); create index ix on book (lower(state));
