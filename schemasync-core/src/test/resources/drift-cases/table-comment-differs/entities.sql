create table book (id bigint primary key); comment on table book is 'What is sold';
