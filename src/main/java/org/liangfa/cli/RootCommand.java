package org.liangfa.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code liangfa} without a command, and the options that every command has. */
@Command(name = Cli.NAME)
final class RootCommand implements Callable<Integer> {
  private final Session session;

  /** Read before all else by {@link Session#language}; here it is only checked and documented. */
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "option.lang",
      scope = ScopeType.INHERIT,
      completionCandidates = Values.Languages.class,
      converter = Values.Languages.class)
  private @Nullable String lang;

  @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help", scope = ScopeType.INHERIT)
  private boolean help;

  @Option(names = "--stacktrace", descriptionKey = "option.stacktrace", scope = ScopeType.INHERIT)
  private boolean stacktrace;

  @Option(names = {"-V", "--version"}, descriptionKey = "option.version")
  private boolean version;

  @Mixin private final RulesOption rules = new RulesOption();

  RootCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!version) {
      throw new UseException(CliCode.NO_COMMAND, Cli.NAME, Text.of("没有写命令", "no command is given"));
    }
    session.out().print(Cli.NAME + " " + Version.program() + "\n"
        + session.say("规则指纹 ", "rules ") + rules.open().fingerprint() + "\n"
        + "Java " + Runtime.version() + "\n");
    return ExitCode.COMPLETE;
  }
}
