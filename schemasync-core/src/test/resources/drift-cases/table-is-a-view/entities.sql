create table book (id bigint not null, title varchar(255), primary key (id));
