create table book (id bigint primary key, title text, pages integer); create policy p on book as permissive for all to public using (book.pages > 0);
