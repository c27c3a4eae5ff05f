create table book (id bigint primary key, isbn text, seller bigint);
create unique index ix on book (isbn) where isbn is not null;
create unique index iy on book (isbn, seller) where isbn is not null and seller is not null;
