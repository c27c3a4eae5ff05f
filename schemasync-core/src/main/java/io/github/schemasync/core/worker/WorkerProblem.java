package io.github.schemasync.core.worker;

/** An expected failure met in the worker; the process that started it makes a problem of it. */
public final class WorkerProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final String page;
  private final String what;
  private final String remedy;

  /**
   * @param page the slug of the page that explains it, for instance {@code changeset-failed}
   * @param what what is wrong; may have several lines
   * @param remedy what to do about it; may have several lines
   */
  public WorkerProblem(String page, String what, String remedy) {
    this(page, what, remedy, null);
  }

  /** As above, with the failure that was met; its stack trace goes to the worker's log. */
  public WorkerProblem(String page, String what, String remedy, Throwable cause) {
    super(what + System.lineSeparator() + remedy, cause);
    this.page = page;
    this.what = what;
    this.remedy = remedy;
  }

  public String page() {
    return page;
  }

  public String what() {
    return what;
  }

  public String remedy() {
    return remedy;
  }

  void store(StoredValues stored) {
    stored.put("page", page);
    stored.put("what", what);
    stored.put("remedy", remedy);
  }

  static WorkerProblem load(StoredValues stored) {
    return new WorkerProblem(stored.text("page"), stored.text("what"), stored.text("remedy"));
  }
}
