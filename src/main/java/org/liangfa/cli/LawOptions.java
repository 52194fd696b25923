package org.liangfa.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.Nearest;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Text;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules count: {@code --rules}, {@code --pack}, {@code --as-of}. */
final class LawOptions {
  @Mixin private RulesOption rules = new RulesOption();

  @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "option.pack")
  private @Nullable String pack;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "option.as-of", converter = Values.Day.class)
  private @Nullable LocalDate asOf;

  /**
   * The rule base asked for.
   *
   * @throws UseException if the folder is none, or the pack asked for is not in it
   */
  Liangfa open() {
    Liangfa liangfa = rules.open();
    String asked = pack;
    if (asked != null && !liangfa.packIds().contains(asked)) {
      String known = String.join(", ", liangfa.packIds());
      throw new UseException(CliCode.UNKNOWN_PACK, "--pack " + asked,
          Text.of("没有规则包“" + asked + "”，已有 " + known, "there is no pack \"" + asked + "\"; known are " + known),
          Nearest.hint(asked, liangfa.packIds()));
    }
    return liangfa;
  }

  Options options() {
    return new Options(pack, asOf);
  }

  RulesOption rules() {
    return rules;
  }

  @Nullable String pack() {
    return pack;
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }
}
