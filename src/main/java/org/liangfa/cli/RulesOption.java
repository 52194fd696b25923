package org.liangfa.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** {@code --rules}: another rule base in place of the packed one. May stand before the command or after it. */
final class RulesOption {
  private static final String NAME = "--rules";

  @Option(names = NAME, paramLabel = "DIR", descriptionKey = "option.rules")
  private @Nullable String folder;

  /**
   * Hands what stands before the command on to the command, which reads only its own options.
   *
   * @throws UseException if a folder stands after the command as well
   */
  static void handOn(ParseResult root) {
    String before = root.matchedOptionValue(NAME, null);
    ParseResult last = root;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    OptionSpec own = last.commandSpec().findOption(NAME);
    if (before == null || last == root || own == null) {
      return;
    }
    if (own.getValue() != null) {
      throw new UseException(CliCode.OPTION_TWICE, last.commandSpec().qualifiedName(),
          Text.of("选项 " + NAME + " 写了不止一次", "option " + NAME + " is given more than once"));
    }
    own.setValue(before);
  }

  /**
   * The rule base asked for, loaded and checked.
   *
   * @throws UseException if the folder is none or cannot be read
   */
  Liangfa open() {
    String named = folder;
    if (named == null) {
      return Liangfa.packaged();
    }
    try {
      return Liangfa.open(RuleFiles.directory(path(named)));
    } catch (UncheckedIOException e) {
      throw new UseException(CliCode.NO_RULES, "--rules " + named,
          Failures.reason("读取失败", "reading failed", e.getCause()));
    }
  }

  /** The files of the rule base asked for, unchecked. */
  RuleFiles files() {
    String named = folder;
    return named == null ? RuleFiles.packaged() : RuleFiles.directory(path(named));
  }

  /**
   * The folder that {@code --rules} names.
   *
   * @throws UseException if it is none
   */
  static Path path(String named) {
    Path path = Arguments.path(named);
    if (!Files.isDirectory(path)) {
      throw new UseException(CliCode.NO_RULES, "--rules " + named,
          Text.of("“" + named + "”不是文件夹", "\"" + named + "\" is not a folder"));
    }
    return path;
  }
}
