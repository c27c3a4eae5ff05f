package it;

class Titles {}
