create sequence book_seq increment 50;
