package io.github.schemasync.core.problem;

import java.util.Objects;

/**
 * An expected failure: what is wrong, in one sentence, and the remedy that the reader can apply
 * now.
 *
 * <p>The one exception type of SchemaSync. Whoever reports it prints {@link #what()}, {@link
 * #remedy()} and {@link #page()}, never a stack trace. Neither text may hold a password.
 */
public final class SyncProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemPage page;
  private final String what;
  private final String remedy;

  /**
   * @param page the page under {@code docs/problems} that explains it
   * @param what what is wrong; may have several lines
   * @param remedy what to do about it; may have several lines
   */
  public SyncProblem(ProblemPage page, String what, String remedy) {
    this(page, what, remedy, null);
  }

  /** As above, with the failure that was met, kept for {@code -e}. */
  public SyncProblem(ProblemPage page, String what, String remedy, Throwable cause) {
    super(what + System.lineSeparator() + remedy, cause);
    this.page = Objects.requireNonNull(page);
    this.what = Objects.requireNonNull(what);
    this.remedy = Objects.requireNonNull(remedy);
  }

  public ProblemPage page() {
    return page;
  }

  public String what() {
    return what;
  }

  public String remedy() {
    return remedy;
  }
}
