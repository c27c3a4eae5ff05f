package it.texts;

public final class Titles {
  private Titles() {}

  public static String trimmed(String title) {
    return title.strip();
  }
}
