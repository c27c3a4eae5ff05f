create table payment (id bigint primary key, card text, iban text, constraint one_way check (num_nonnulls(card, iban) = 1));
