comment on table shop_book is 'books';
