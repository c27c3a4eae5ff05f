create table payment (id bigint primary key, card text, iban text);
