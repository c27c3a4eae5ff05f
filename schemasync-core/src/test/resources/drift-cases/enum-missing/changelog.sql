create table t (m varchar(255));
