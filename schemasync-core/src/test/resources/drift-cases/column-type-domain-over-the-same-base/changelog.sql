create domain money_amount as numeric(10,2); create table book (id bigint primary key, price money_amount);
