package org.liangfa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.ProblemsException;
import org.liangfa.report.ProblemPrinter;
import org.liangfa.source.PackedSnapshot;
import org.liangfa.source.RuleFiles;

/** Called by the build, not by users: checks the rules that are about to be packed, and keeps them as checked. */
public final class PackRules {
  private PackRules() {}

  /**
   * Opens {@code rules/} in a folder of compiled classes and writes {@link PackedSnapshot#FILE} beside it. A rule base with
   * problems ends the process with exit code 3 and leaves no such file.
   *
   * <p>Then it names the build by a hash over the folder, so that a launcher can tell what belongs to this one.
   *
   * @param args the folder, and the file for the name of the build
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path target = classes.resolve(PackedSnapshot.FILE);
    Files.deleteIfExists(target);
    RuleFiles files = RuleFiles.directory(classes.resolve("rules"));
    try {
      Files.write(target, Liangfa.open(files).snapshot(PackedSnapshot.stamp(files)));
      Files.writeString(Path.of(args[1]), PackedSnapshot.stamp(RuleFiles.directory(classes)).substring(0, 16) + "\n");
    } catch (ProblemsException e) {
      refuse(e.problems());
    }
  }

  private static void refuse(List<Problem> problems) {
    System.err.print(ProblemPrinter.text(problems, Language.ZH));
    System.exit(ExitCode.BAD_RULES);
  }
}
