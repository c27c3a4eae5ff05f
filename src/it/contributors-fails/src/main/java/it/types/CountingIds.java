package it.types;

import org.hibernate.id.enhanced.SequenceStyleGenerator;

public class CountingIds extends SequenceStyleGenerator {}
