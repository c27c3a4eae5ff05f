create table book (id bigint primary key, title text, pages integer); create policy p on book using (pages > 0);
