create table book (id bigint primary key, state varchar(255)); create index ix on book (lower(state));
