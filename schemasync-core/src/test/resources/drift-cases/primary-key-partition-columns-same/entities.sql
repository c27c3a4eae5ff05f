create table sale (id bigint not null, day date not null, primary key (id, day));
