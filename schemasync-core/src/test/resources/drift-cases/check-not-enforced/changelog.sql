create table book (id bigint primary key, price integer, constraint price_positive check (price >= 0) not enforced);
