package org.liangfa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.ProblemsException;
import org.liangfa.kernel.Text;
import org.liangfa.report.ProblemPrinter;

/** Turns what was thrown into messages and an exit code. The one place that catches everything. */
final class Failures {
  private final Session session;

  Failures(Session session) {
    this.session = session;
  }

  /** Tells the failure on the stream of messages; the exit code. */
  int handle(Throwable failure, String... args) {
    if (failure instanceof UseException use) {
      return tell(use.problems(), ExitCode.BAD_USE);
    } else if (failure instanceof CaseFileException file) {
      return tell(file.problems(), ExitCode.BAD_USE);
    } else if (failure instanceof ProblemsException rules) {
      return tell(rules.problems(), ExitCode.BAD_RULES);
    }
    if (failure instanceof NoClassDefFoundError missing) {
      String part = String.valueOf(missing.getMessage()).replace('/', '.');
      return tell(List.of(CliCode.INCOMPLETE_INSTALLATION.at(Cli.NAME + " " + Version.program(),
          Text.of("程序不完整，缺 " + part, "the program is incomplete: " + part + " is missing"))), ExitCode.BAD_USE);
    }
    return bug(failure, Arrays.asList(args).contains("--stacktrace"));
  }

  private int tell(List<Problem> problems, int code) {
    session.err().print(ProblemPrinter.text(problems, session.language()));
    return code;
  }

  private int bug(Throwable failure, boolean trace) {
    tell(List.of(bug(failure)), ExitCode.BUG);
    if (trace) {
      PrintWriter writer = session.err().writer();
      failure.printStackTrace(writer);
    }
    return ExitCode.BUG;
  }

  /** What to say where the program itself failed. */
  static Problem bug(Throwable failure) {
    String what = failure.getClass().getName() + ": " + failure.getMessage();
    return CliCode.BUG.at(Cli.NAME + " " + Version.program(), Text.of("程序内部出错：" + what, "internal error: " + what));
  }

  /** What failed and, in the system's words, why. */
  static Text reason(String zh, String en, IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return Text.of(zh + "：没有权限", en + ": permission denied");
    } else if (failure instanceof NoSuchFileException) {
      return Text.of(zh + "：没有这个文件", en + ": no such file");
    }
    String reason = failure instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : failure.getMessage() == null ? "" : failure.getMessage();
    String words = failure.getClass() == IOException.class || failure.getClass() == FileSystemException.class
        ? reason
        : failure.getClass().getSimpleName() + (reason.isEmpty() ? "" : ", " + reason);
    return Text.of(zh + "：" + words, en + ": " + words);
  }
}
