package org.liangfa.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangfa.kernel.Text;
import org.liangfa.report.ProblemPrinter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program without the process: arguments and streams in, exit code out. */
final class Cli {
  static final String NAME = "liangfa";
  private static final int HELP_COLUMNS = 100;

  private final Map<String, String> environment;
  private final Sink out;
  private final Sink err;
  private final Clock clock;

  Cli(Map<String, String> environment, Sink out, Sink err, Clock clock) {
    this.environment = Map.copyOf(environment);
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  /** Runs one command to its end, output included. */
  int run(String... args) {
    Session session = new Session(Session.language(args, environment), out, err, clock);
    Failures failures = new Failures(session);
    int code;
    try {
      checkEnvironment(session, args);
      Optional<EvaluateCommand> plain = PlainArguments.read(session, args);
      code = plain.isPresent() ? plain.get().call() : commandLine(session, failures).execute(args);
    } catch (RuntimeException | Error e) {
      code = failures.handle(e, args);
    }
    Optional<IOException> broken = out.finish();
    if (broken.isPresent()) {
      Text what = Failures.reason("标准输出写入失败", "standard output failed", broken.get());
      err.print(ProblemPrinter.text(List.of(CliCode.STDOUT_FAILED.at(NAME, what)), session.language()));
      code = ExitCode.BAD_USE;
    }
    err.finish();
    return code;
  }

  /** All commands, with their help in the language of the session. */
  static CommandLine commandLine(Session session) {
    return commandLine(session, new Failures(session));
  }

  private static CommandLine commandLine(Session session, Failures failures) {
    CommandLine root = new CommandLine(new RootCommand(session))
        .addSubcommand(new EvaluateCommand(session))
        .addSubcommand(new BatchCommand(session))
        .addSubcommand(new GenerateCommand(session))
        .addSubcommand(new ExplainCommand(session))
        .addSubcommand(new ReviewCommand(session))
        .addSubcommand(new DraftCommand(session))
        .addSubcommand(new NewCommand(session))
        .addSubcommand(new BacktestCommand(session))
        .addSubcommand(new CheckCommand(session))
        .addSubcommand(new ProveCommand(session))
        .addSubcommand(new MutateCommand(session))
        .addSubcommand(new RulesCommand(session))
        .addSubcommand(new TablesCommand(session))
        .addSubcommand(new ViolationsCommand(session))
        .addSubcommand(new SchemaCommand(session))
        .addSubcommand(new CompletionCommand(session));
    root.setResourceBundle(Words.in(session.language()));
    root.setOut(session.out().writer());
    root.setErr(session.err().writer());
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    root.setUsageHelpWidth(HELP_COLUMNS);
    root.setExpandAtFiles(false);
    // A folder may be called "rules", as the one in this project is.
    root.setAllowSubcommandsAsOptionParameters(true);
    root.setExecutionStrategy(parsed -> {
      try {
        RulesOption.handOn(parsed);
      } catch (UseException e) {
        return failures.handle(e);
      }
      return new CommandLine.RunLast().execute(parsed);
    });
    root.setParameterExceptionHandler((fault, args) -> failures.handle(UsageFaults.told(fault), args));
    root.setExecutionExceptionHandler(
        (fault, command, parsed) -> failures.handle(fault, parsed.originalArgs().toArray(String[]::new)));
    return root;
  }

  /** What a command says that only holds other commands. */
  static UseException noCommand(String group) {
    return new UseException(CliCode.NO_COMMAND, NAME + " " + group,
        Text.of("没有写子命令，如 liangfa " + group + " list", "no subcommand is given, such as liangfa " + group + " list"));
  }

  private void checkEnvironment(Session session, String[] args) {
    String asked = environment.getOrDefault(Session.LANGUAGE_VARIABLE, "");
    boolean known = asked.isEmpty() || asked.equalsIgnoreCase("zh") || asked.equalsIgnoreCase("en");
    if (!known) {
      throw new UseException(CliCode.BAD_ENVIRONMENT, Session.LANGUAGE_VARIABLE,
          Text.of("值为“" + asked + "”，应为 zh 或 en", "its value is \"" + asked + "\" (expected: zh or en)"));
    }
  }
}
