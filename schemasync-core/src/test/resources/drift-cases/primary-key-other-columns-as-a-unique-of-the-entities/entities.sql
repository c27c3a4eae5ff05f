create table line (a int not null, b int not null, c int not null, primary key (a, b), constraint ukx unique (b, c));
