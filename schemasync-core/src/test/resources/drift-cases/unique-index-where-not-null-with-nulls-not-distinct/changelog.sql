create table book (id bigint primary key, isbn text, seller bigint);
create unique index ix on book (isbn, seller) nulls not distinct where isbn is not null;
