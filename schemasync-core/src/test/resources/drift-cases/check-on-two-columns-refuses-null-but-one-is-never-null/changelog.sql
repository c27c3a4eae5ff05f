create table payment (id bigint primary key, card text not null, iban text, constraint other check (num_nonnulls(card, iban) = 2));
