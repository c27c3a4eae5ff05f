create table book (id bigint primary key, price integer check (price > 0), tax integer, check (tax < price), check (tax < price));
