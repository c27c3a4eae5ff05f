create type mood as enum ('A','B'); create table t (m mood);
