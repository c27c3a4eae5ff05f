create schema outside;
