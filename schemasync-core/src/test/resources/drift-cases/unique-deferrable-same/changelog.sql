create table book (id bigint primary key, isbn text, constraint v unique (isbn) deferrable);
