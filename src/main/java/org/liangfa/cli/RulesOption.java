package org.liangfa.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import picocli.CommandLine.Option;

/** {@code --rules}: another rule base in place of the packed one. */
final class RulesOption {
  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
  private @Nullable String folder;

  /**
   * The rule base asked for, loaded and checked.
   *
   * @throws UseException if the folder is none or cannot be read
   */
  Liangfa open() {
    String named = folder;
    if (named == null) {
      return Liangfa.open(RuleFiles.packaged());
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
    return folder == null ? RuleFiles.packaged() : RuleFiles.directory(path(folder));
  }

  private static Path path(String named) {
    Path path = Arguments.path(named);
    if (!Files.isDirectory(path)) {
      throw new UseException(CliCode.NO_RULES, "--rules " + named,
          Text.of("“" + named + "”不是文件夹", "\"" + named + "\" is not a folder"));
    }
    return path;
  }
}
