package com.acme;

public class Plain {}
