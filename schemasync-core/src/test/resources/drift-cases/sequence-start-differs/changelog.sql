create sequence book_seq start 1000;
