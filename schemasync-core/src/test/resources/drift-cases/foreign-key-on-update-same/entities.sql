create table author (id bigint primary key, nr bigint unique); create table book (id bigint primary key, author_id bigint, constraint fkx foreign key (author_id) references author on update cascade);
