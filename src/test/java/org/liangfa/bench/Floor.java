package org.liangfa.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The floor under a start of the program: command line and case file are read as any Java program would read them, with
 * picocli and Jackson, and a constant is printed. No rule base, no rules, no report.
 */
@Command(name = "floor")
public final class Floor implements Callable<Integer> {
  @Parameters(index = "0")
  private String command = "";

  @Parameters(index = "1")
  private Path file = Path.of("");

  @Option(names = {"-f", "--format"})
  private String format = "text";

  /** Runs as {@code liangfa evaluate CASE} does. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Floor()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    JsonNode read = new ObjectMapper().readTree(Files.readAllBytes(file));
    System.out.println(command + " " + format + ": " + read.size());
    return 0;
  }
}
