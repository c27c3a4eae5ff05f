create table sale (id bigint not null primary key, day date not null);
