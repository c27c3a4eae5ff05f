create table book (id bigint primary key, mail text, constraint c check (length(mail) > 3));
