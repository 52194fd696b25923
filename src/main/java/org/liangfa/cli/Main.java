package org.liangfa.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.Locale;

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
    System.exit(new Cli(System.getenv(), out, err, Clock.systemUTC()).run(Arguments.restored(args)));
  }
}
