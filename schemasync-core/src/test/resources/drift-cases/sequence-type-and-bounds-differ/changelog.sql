create sequence book_seq as integer minvalue 0 cache 20 cycle;
