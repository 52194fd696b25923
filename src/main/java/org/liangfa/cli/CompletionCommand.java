package org.liangfa.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the script that completes commands, options and their values in a shell. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  /** One script serves both shells; the argument is there because people look for it. */
  @Parameters(
      arity = "0..1",
      paramLabel = "bash|zsh",
      descriptionKey = "completion.shell",
      completionCandidates = Values.Shells.class,
      converter = Values.Shells.class)
  private String shell = "bash";

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().print(AutoComplete.bash(Cli.NAME, Cli.commandLine(session)));
    return ExitCode.COMPLETE;
  }
}
