create table state (code varchar(5) primary key); create table book (id bigint primary key, state varchar(5), constraint fkx foreign key (state) references state);
