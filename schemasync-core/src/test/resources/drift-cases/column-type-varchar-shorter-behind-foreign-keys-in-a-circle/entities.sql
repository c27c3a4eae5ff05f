create table author (code varchar(255) primary key); create table book (code varchar(255) primary key);
