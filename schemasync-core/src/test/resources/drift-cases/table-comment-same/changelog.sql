create table book (id bigint primary key, title text); comment on table book is 'What is sold';
