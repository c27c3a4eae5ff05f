create table book (id bigint primary key, subtitle text, title text not null);
