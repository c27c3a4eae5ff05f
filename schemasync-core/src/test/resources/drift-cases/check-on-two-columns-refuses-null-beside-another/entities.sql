create table payment (id bigint primary key, card text, iban text, constraint not_both check (card is null or iban is null));
