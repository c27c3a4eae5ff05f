create table author (code varchar(255) primary key); create table book (id bigint primary key, author varchar(36), constraint fkx foreign key (author) references author);
