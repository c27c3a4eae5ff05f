create table book (id bigint primary key, "Day of X" date, constraint c check (not ("Day of X" is null)));
