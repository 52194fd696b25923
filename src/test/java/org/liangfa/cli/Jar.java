package org.liangfa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the packaged program as a user does: in a process of its own, in any folder, with any locale. */
final class Jar {
  private static final long SECONDS = 120;

  /** The same output for half the work: such short runs never earn what the other compiler costs. */
  private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final List<String> javaOptions = new ArrayList<>();
  private final Map<String, String> environment;
  private Path folder = Path.of("").toAbsolutePath();

  Jar() {
    this(Map.of("LC_ALL", "C.UTF-8"));
  }

  Jar(Map<String, String> environment) {
    this.environment = environment;
  }

  /** What a run left behind. */
  record Outcome(int code, byte[] bytes, String err) {
    String out() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The jar that the build has just packaged. */
  static Path path() {
    return Path.of(System.getProperty("liangfa.jar", "target/liangfa.jar")).toAbsolutePath();
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  Jar in(Path directory) {
    this.folder = directory;
    return this;
  }

  Jar with(String... options) {
    javaOptions.addAll(Arrays.asList(options));
    return this;
  }

  Outcome run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(java().toString()));
    command.addAll(QUICK);
    command.addAll(javaOptions);
    command.addAll(List.of("-jar", path().toString()));
    command.addAll(List.of(arguments));
    return process(command);
  }

  /** Runs a line in the shell, with {@code $java} and {@code $jar} for the program. */
  Outcome shell(String line) {
    return process(List.of("bash", "-c",
        "java='" + java() + "' jar='" + path() + "'; " + line));
  }

  private Outcome process(List<String> command) {
    try {
      Path err = Files.createTempFile("liangfa", ".err");
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG")
          || name.startsWith("LIANGFA_") || name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      byte[] out = process.getInputStream().readAllBytes();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(command + " ran for more than " + SECONDS + " seconds");
      }
      String messages = Files.readString(err);
      Files.delete(err);
      return new Outcome(process.exitValue(), out, messages);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(command + " could not be run", e);
    }
  }
}
