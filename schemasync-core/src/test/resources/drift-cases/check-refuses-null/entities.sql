create table book (id bigint primary key, "Day of X" date);
