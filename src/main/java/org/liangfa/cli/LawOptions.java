package org.liangfa.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
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
    if (asked != null) {
      Packs.require(liangfa, asked);
    }
    return liangfa;
  }

  Options options() {
    return new Options(pack, asOf);
  }

  @Nullable String pack() {
    return pack;
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }
}
