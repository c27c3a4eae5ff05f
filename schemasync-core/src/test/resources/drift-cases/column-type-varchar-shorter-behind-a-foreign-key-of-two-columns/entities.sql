create table author (realm bigint, code varchar(36), primary key (realm, code)); create table book (id bigint primary key, realm bigint, author varchar(255));
