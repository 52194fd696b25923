package org.liangfa.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.generate.CaseGenerator.Variety;
import org.liangfa.generate.CaseGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes up cases. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  private final Session session;

  @Option(names = "--cases", paramLabel = "N", required = true, descriptionKey = "generate.cases",
      converter = Values.Count.class)
  private int cases;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "generate.seed", converter = Values.Seed.class)
  private long seed = 1;

  @Option(
      names = "--variety",
      paramLabel = "VARIETY",
      descriptionKey = "generate.variety",
      completionCandidates = Values.Varieties.class,
      converter = Values.Varieties.class)
  private String variety = "clustered";

  @Option(names = "--invalid", paramLabel = "PERCENT", descriptionKey = "generate.invalid",
      converter = Values.WholePercent.class)
  private int invalid;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "generate.output")
  private @Nullable String target;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  @Mixin private RulesOption rules = new RulesOption();

  GenerateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String file = target;
    if (file == null) {
      generate(session.out().bytes());
      return ExitCode.COMPLETE;
    }
    Delivery delivery = new Delivery(force, List.of());
    delivery.add(file, "");
    delivery.check();
    // A name that nobody else has: OUT.partial is what a batch that was broken off leaves behind.
    Path partial = Arguments.path(file + "." + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW)) {
        write(out);
      }
      Delivery.move(partial, Arguments.path(file), force);
    } catch (IOException e) {
      throw new UseException(CliCode.OUTPUT_FAILED, file, Failures.reason("写入失败", "writing failed", e));
    } finally {
      Delivery.discard(partial);
    }
    return ExitCode.COMPLETE;
  }

  /** Stops where nobody reads on; what else fails is told when the streams are closed. */
  private void generate(OutputStream out) {
    try {
      write(out);
    } catch (IOException e) {
      // Told by Cli, which asks the stream at the end.
    }
  }

  private void write(OutputStream target) throws IOException {
    CaseGenerator generator =
        new CaseGenerator(rules.open(), seed, Variety.valueOf(variety.toUpperCase(Locale.ROOT)), invalid);
    OutputStream out = new BufferedOutputStream(target, BUFFER);
    for (int i = 0; i < cases; i++) {
      out.write((generator.line(i) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }
}
