package org.liangfa.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.Locale;
import org.liangfa.kernel.Language;

/** Entry point of the {@code liangfa} command. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code; see {@code liangfa --help} for what the codes mean. */
  public static void main(String[] args) {
    // No sorting, formatting or line breaking may depend on where the program runs.
    Locale.setDefault(Locale.ROOT);
    if (args.length > 1 && System.getenv(Rehearsal.VARIABLE) != null) {
      Rehearsal.of(args[1]);
    }
    Sink out = new Sink(new FileOutputStream(FileDescriptor.out), TerminalCharset.ofOutput());
    Sink err = new Sink(new FileOutputStream(FileDescriptor.err), TerminalCharset.ofErrors());
    System.exit(run(out, err, args));
  }

  /** Where the library that reads the command line is missing, nothing of it can be told but by these few classes. */
  private static int run(Sink out, Sink err, String... args) {
    try {
      return new Cli(System.getenv(), out, err, Clock.systemUTC()).run(Arguments.restored(args));
    } catch (NoClassDefFoundError e) {
      Language language = Session.language(args, System.getenv());
      int code = new Failures(new Session(language, out, err, Clock.systemUTC())).handle(e);
      err.finish();
      return code;
    }
  }
}
