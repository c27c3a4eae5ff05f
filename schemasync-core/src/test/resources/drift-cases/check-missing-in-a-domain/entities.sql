create domain isbn as varchar(13) check (value <> ''); create table book (id bigint primary key, isbn isbn);
