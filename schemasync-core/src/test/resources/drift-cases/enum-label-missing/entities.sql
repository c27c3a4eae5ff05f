create type mood as enum ('A','B');
