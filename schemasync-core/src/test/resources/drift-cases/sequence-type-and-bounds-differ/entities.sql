create sequence book_seq;
