package io.github.schemasync.core.worker;

import java.io.InputStream;
import java.nio.file.Path;

/** The worker's entry point; the project's class path is the JVM's. */
public final class WorkerMain {
  /** Exit code: the reply holds the schemas' story. */
  public static final int DONE = 0;

  /** Exit code: the reply holds problems that the user can solve. */
  public static final int PROBLEMS = 3;

  /** Exit code: there is no reply, the log says why. */
  public static final int CRASHED = 4;

  private WorkerMain() {}

  /** Takes the request file as its one argument; never returns. */
  @SuppressWarnings("CatchAndPrintStackTrace") // standard error is the worker's log
  public static void main(String[] arguments) {
    int code = CRASHED;
    try {
      WorkerInput input = WorkerInput.watch(System.in);
      System.setIn(InputStream.nullInputStream());
      code = answer(WorkerRequest.read(Path.of(arguments[0])), input);
    } catch (Throwable crash) {
      crash.printStackTrace();
    }
    System.out.flush();
    System.err.flush();
    // a failed Hibernate can leave a pool's threads, user code its shutdown hooks
    Runtime.getRuntime().halt(code);
  }

  private static int answer(WorkerRequest request, WorkerInput input) throws Exception {
    WorkerReply reply = new WorkerSession(request, input).run();
    reply.problems().forEach(Throwable::printStackTrace);
    reply.write(request.replyFile());
    return reply.problems().isEmpty() ? DONE : PROBLEMS;
  }
}
