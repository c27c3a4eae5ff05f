create table author (id bigint primary key, latest_id bigint);
create table book (id bigint primary key, author_id bigint not null);
alter table author add constraint latest foreign key (latest_id) references book;
alter table book add constraint written_by foreign key (author_id) references author;
