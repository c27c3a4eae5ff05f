package io.github.schemasync.core.policy;

/**
 * What a difference does.
 *
 * @param consequence what happens at run time, a sentence without its full stop
 * @param quiet whether it is so usual that the console only counts it
 */
record Effect(Impact impact, String consequence, boolean quiet) {

  static Effect breaks(String consequence) {
    return new Effect(Impact.BREAKS, consequence, false);
  }

  static Effect weakens(String consequence) {
    return new Effect(Impact.WEAKENS, consequence, false);
  }

  static Effect differs(String consequence) {
    return new Effect(Impact.DIFFERS, consequence, false);
  }

  static Effect quiet(String consequence) {
    return new Effect(Impact.DIFFERS, consequence, true);
  }
}
