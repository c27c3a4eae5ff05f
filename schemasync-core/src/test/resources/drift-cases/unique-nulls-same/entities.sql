create table book (id bigint primary key, isbn text, constraint u unique nulls not distinct (isbn));
