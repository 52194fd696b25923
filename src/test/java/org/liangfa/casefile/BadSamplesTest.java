package org.liangfa.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/** Reads every folder of {@code samples/bad} and compares codes and places with its {@code expected.txt}. */
class BadSamplesTest {
  static final Path FOLDERS = Path.of("samples", "bad");

  private static final CaseFiles FILES = new CaseFiles(
      new SampleCodes(),
      file -> Optional.of(new FineMaximum.Maximum(
          Money.parse("100000"), Text.of("《烟花爆竹安全管理条例》第三十六条", "Fireworks Safety Regulations art. 36"))));

  static Stream<Path> folders() throws IOException {
    return Files.list(FOLDERS).filter(Files::isDirectory).sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void a_broken_file_is_told_by_code_and_place(Path folder, @TempDir Path made) throws IOException {
    List<String> expected = Files.readAllLines(folder.resolve("expected.txt"), StandardCharsets.UTF_8);

    assertThat(actual(folder, made)).isEqualTo(expected.stream().filter(line -> !line.startsWith("#")).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void every_file_of_a_folder_shows_the_code_of_the_folder(Path folder) throws IOException {
    String code = folder.getFileName().toString().substring(0, 8);
    List<String> expected = Files.readAllLines(folder.resolve("expected.txt"), StandardCharsets.UTF_8);

    assertThat(inputs(folder)).allSatisfy(file -> assertThat(expected)
        .anySatisfy(line -> assertThat(line).startsWith(code + " " + file.getFileName())));
    assertThat(expected).anySatisfy(line -> assertThat(line).startsWith(code));
  }

  @Test
  void every_code_has_one_folder() throws IOException {
    List<String> codes = folders().map(folder -> folder.getFileName().toString().substring(0, 8)).toList();

    assertThat(codes).containsExactlyElementsOf(
        Arrays.stream(CaseCode.values()).map(CaseCode::code).sorted().toList());
  }

  @Test
  void every_code_is_told_in_both_languages() {
    assertThat(CaseCode.values()).allSatisfy(code -> assertThat(List.of(code.title(), code.why(), code.fix()))
        .allSatisfy(text -> {
          assertThat(text.zh()).isNotBlank();
          assertThat(text.en()).isNotBlank();
        }));
  }

  static List<String> actual(Path folder, Path made) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : inputs(folder)) {
      lines.addAll(problems(() -> FILES.read(Files.readAllBytes(file), file.getFileName().toString()), ""));
    }
    if (lines.isEmpty()) {
      Path file = made.resolve("case.json");
      MadeSamples.make(folder.getFileName().toString().substring(0, 8), file);
      lines.addAll(problems(() -> FILES.read(file), made + "/"));
    }
    return shortened(lines);
  }

  /** A thousand lines say no more than the first and the last ones. */
  private static List<String> shortened(List<String> lines) {
    if (lines.size() <= 100) {
      return lines;
    }
    List<String> ends = new ArrayList<>(lines.subList(0, 2));
    ends.add("… " + (lines.size() - 4) + " more");
    ends.addAll(lines.subList(lines.size() - 2, lines.size()));
    return ends;
  }

  private static List<Path> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("expected.txt")).sorted().toList();
    }
  }

  private interface Reading {
    CaseFile read() throws CaseFileException, IOException;
  }

  private static List<String> problems(Reading reading, String prefix) throws IOException {
    try {
      return List.of("no problem in " + reading.read().caseId());
    } catch (CaseFileException e) {
      return e.problems().stream()
          .map(problem -> problem.code() + " " + problem.place().replace(prefix, ""))
          .distinct()
          .toList();
    }
  }
}
