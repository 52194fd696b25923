package org.liangfa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangfa.report.Reports;

/**
 * Reads the command line that nearly every run has, {@code evaluate CASE… [--format FORMAT]}, without the library that
 * reads all others: to set that up takes longer than to evaluate a case.
 */
final class PlainArguments {
  private PlainArguments() {}

  /**
   * The command, read as the library would read it; empty where there is any other command or option, or anything wrong:
   * only the library tells what.
   */
  static Optional<EvaluateCommand> read(Session session, String... args) {
    if (args.length < 2 || !args[0].equals("evaluate")) {
      return Optional.empty();
    }
    List<String> cases = new ArrayList<>();
    String format = "";
    for (int i = 1; i < args.length; i++) {
      if (isFormat(args[i]) && format.isEmpty() && i + 1 < args.length && Reports.ids().contains(args[i + 1])) {
        i++;
        format = args[i];
      } else if (args[i].startsWith("-")) {
        return Optional.empty();
      } else {
        cases.add(args[i]);
      }
    }
    return cases.isEmpty()
        ? Optional.empty()
        : Optional.of(EvaluateCommand.of(session, cases, format.isEmpty() ? Reports.ids().get(0) : format));
  }

  private static boolean isFormat(String argument) {
    return argument.equals("--format") || argument.equals("-f");
  }
}
