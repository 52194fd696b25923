package org.liangfa.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the broken files that a repository cannot or should not hold. */
final class MadeSamples {
  private MadeSamples() {}

  static void make(String code, Path file) throws IOException {
    switch (code) {
      case "CASE-001" -> { }
      case "CASE-002" -> Files.createDirectory(file);
      case "CASE-003" -> Files.createSymbolicLink(file, file);
      case "CASE-004" -> Files.write(file, new byte[4 * 1024 * 1024 + 1]);
      case "CASE-035" -> write(file, endless());
      case "CASE-036" -> write(file, unknownNames());
      default -> throw new IllegalArgumentException("code: " + code + " (expected: one whose file the test makes)");
    }
  }

  private static String endless() throws IOException {
    String base = new String(CaseFilesTest.full(), StandardCharsets.UTF_8);
    String quantity = "{\"item\": \"烟花爆竹\", \"count\": \"41\", \"unit\": \"箱\"}";
    return base.replace("某经营部未经许可经营烟花爆竹案", "案".repeat(20_001))
        .replace("[" + quantity + "]", "[" + (quantity + ", ").repeat(5_000) + quantity + "]");
  }

  private static String unknownNames() {
    StringBuilder text = new StringBuilder("{\n");
    for (int i = 0; i < 1_001; i++) {
      text.append("\"name").append(i).append("\": \"x\",\n");
    }
    return text.append("\"schema\": \"liangfa/case/1\"}\n").toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
