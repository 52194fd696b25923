package org.liangfa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import picocli.CommandLine.Option;

/** {@code --rules}: another rule base in place of the packed one. */
final class RulesOption {
  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
  private @Nullable String folder;

  /**
   * The files of the rule base asked for.
   *
   * @throws UseException if the folder is none or holds no rules
   */
  RuleFiles files() {
    if (folder == null) {
      return RuleFiles.packaged();
    }
    Path path = Arguments.path(folder);
    if (!Files.isDirectory(path)) {
      throw new UseException(CliCode.NO_RULES, "--rules " + folder,
          Text.of("“" + folder + "”不是文件夹", "\"" + folder + "\" is not a folder"));
    }
    return RuleFiles.directory(path);
  }
}
