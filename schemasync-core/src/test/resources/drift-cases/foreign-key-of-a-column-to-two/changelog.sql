create table p (x int, y int, unique (x, y)); create table book (a int, b int, foreign key (a, a) references p (x, y));
