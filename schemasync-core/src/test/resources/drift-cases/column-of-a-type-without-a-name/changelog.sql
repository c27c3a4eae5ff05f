create table book (id bigint primary key, tags uuid[], shape box default '((1,1),(0,0))');
