create table book (id bigint primary key, rank bigserial); alter table book alter rank drop not null;
