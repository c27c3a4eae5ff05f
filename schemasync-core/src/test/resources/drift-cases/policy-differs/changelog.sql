create table book (id bigint primary key, title text, pages integer); create policy p on book for select using (pages > 0);
