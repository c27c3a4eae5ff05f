create table book (id bigint primary key, isbn text collate "C");
