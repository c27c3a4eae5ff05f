create type kind as enum ('NOVEL', 'ATLAS'); create table book (id bigint primary key, kind kind not null);
