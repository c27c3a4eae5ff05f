create extension if not exists citext schema public;
