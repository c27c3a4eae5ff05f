create table payment (id bigint primary key, card text not null, iban text);
