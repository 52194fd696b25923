package org.liangfa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a published JSON Schema: of what the program reads, or of what it writes. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "case|decision|outcome|result|review|backtest|batch-error|batch-summary",
      descriptionKey = "schema.name",
      completionCandidates = Values.Schemas.class,
      converter = Values.Schemas.class)
  private String name = "";

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().print(text(name));
    return ExitCode.COMPLETE;
  }

  static String text(String name) {
    String resource = "/schema/" + name + ".schema.json";
    try (InputStream in = SchemaCommand.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + ": absent (expected: on the class path)");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
