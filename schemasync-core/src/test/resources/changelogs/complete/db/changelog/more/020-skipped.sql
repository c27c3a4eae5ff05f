--liquibase formatted sql

--changeset grace:only-elsewhere dbms:oracle
create table elsewhere (id number);

--changeset grace:already-there
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 select count(*) from pg_class where relname = 'book'
create table book (id int);
