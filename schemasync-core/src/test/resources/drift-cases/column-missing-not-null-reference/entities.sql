create table author (id bigint primary key);
create table book (id bigint primary key, author_id bigint not null constraint fk_author references author);
