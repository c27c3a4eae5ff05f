create table book (id bigint primary key deferrable initially deferred);
