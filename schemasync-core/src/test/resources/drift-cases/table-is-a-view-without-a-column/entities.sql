create table book (id bigint primary key, title varchar(255), isbn text);
