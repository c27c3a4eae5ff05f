create table payment (id bigint primary key, card text, iban text, constraint card_or_iban check (card is not null or iban is not null));
