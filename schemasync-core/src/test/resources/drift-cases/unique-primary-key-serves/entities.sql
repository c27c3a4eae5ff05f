create table book (id bigint not null, constraint ukx unique (id));
