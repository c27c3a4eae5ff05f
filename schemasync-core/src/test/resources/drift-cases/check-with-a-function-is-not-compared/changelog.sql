create table book (id bigint primary key, mail text, constraint d check (char_length(mail) >= 4));
