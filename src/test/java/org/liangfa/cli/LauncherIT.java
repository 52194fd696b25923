package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for sh, unpacked from the zip and run as users run it. The one for Windows is only read, not run. */
class LauncherIT {
  private static final long SECONDS = 240;
  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir static Path temp;

  private static Path home;
  private static Path sample;

  @BeforeAll
  static void unpack() throws IOException {
    home = unpackTo(temp.resolve("程序 目录"));
    sample = home.resolve("samples/shaoxing-1-as-published/case.json");
  }

  private static Path unpackTo(Path folder) throws IOException {
    Path zip;
    try (Stream<Path> files = Files.list(Jar.path().getParent())) {
      zip = files.filter(file -> file.getFileName().toString().matches("liangfa-.*\\.zip")).findFirst().orElseThrow();
    }
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    try (Stream<Path> inside = Files.list(folder)) {
      Path root = inside.findFirst().orElseThrow();
      assertThat(root.resolve("bin/liangfa").toFile().setExecutable(true)).isTrue();
      return root;
    }
  }

  private record Outcome(int code, String out, String err) {}

  /** Runs with this environment only, so that nothing of the machine helps. */
  private static Outcome run(Path program, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(Arrays.asList(arguments));
    try {
      Path err = Files.createTempFile(temp, "err", "");
      ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile()).redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      String out;
      try (InputStream in = process.getInputStream()) {
        out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(command + " ran for more than " + SECONDS + " seconds");
      }
      return new Outcome(process.exitValue(), out, Files.readString(err));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(command + " could not be run", e);
    }
  }

  private static Path launcher() {
    return home.resolve("bin/liangfa");
  }

  private static Map<String, String> environment(String... more) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("JAVA_HOME", JAVA_HOME);
    environment.put("LIANGFA_ARCHIVE", "off");
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return environment;
  }

  private static void works(Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(0);
    assertThat(outcome.out()).startsWith("{").contains("liangfa/case/1");
  }

  @Test
  void runs_from_a_path_with_spaces_and_chinese_and_through_links() throws IOException {
    works(run(launcher(), environment(), "schema", "case"));
    Path folder = Files.createDirectories(temp.resolve("usr local/bin"));
    Path link = Files.createSymbolicLink(folder.resolve("量罚"), launcher());
    Path second = Files.createSymbolicLink(temp.resolve("lf"), temp.relativize(link));
    works(run(link, environment(), "schema", "case"));
    works(run(second, environment(), "schema", "case"));
    works(run(Path.of("/bin/sh"), environment(), launcher().toString(), "schema", "case"));
  }

  @Test
  void runs_from_a_path_with_chinese_without_a_locale() {
    Map<String, String> none = environment();
    none.remove("LC_ALL");
    works(run(launcher(), none, "schema", "case"));
    works(run(launcher(), environment("LC_ALL", "POSIX"), "schema", "case"));
    Outcome evaluated = run(launcher(), none, "evaluate", sample.toString());
    assertThat(evaluated.err()).isEmpty();
    assertThat(evaluated.out()).contains("减轻处罚，4,000元");
  }

  @Test
  void exit_codes_pass_through() {
    assertThat(run(launcher(), environment(), "evaluate", "没有.json").code()).isEqualTo(2);
    assertThat(run(launcher(), environment(), "no-such-command").code()).isEqualTo(2);
    Outcome evaluated = run(launcher(), environment(), "evaluate", sample.toString());
    assertThat(evaluated.code()).isEqualTo(1);
    assertThat(evaluated.err()).isEmpty();
    assertThat(evaluated.out()).contains("减轻处罚，4,000元");
  }

  @Test
  void java_is_found_on_the_path_when_java_home_is_unset() throws IOException {
    Path bin = Files.createDirectories(temp.resolve("only java"));
    Files.createSymbolicLink(bin.resolve("java"), Path.of(JAVA_HOME, "bin", "java"));
    Map<String, String> environment = environment("PATH", bin + ":/usr/bin:/bin");
    environment.remove("JAVA_HOME");
    works(run(launcher(), environment, "schema", "case"));
  }

  @Test
  void a_broken_java_home_is_named_in_both_languages() {
    Outcome outcome = run(launcher(), environment("JAVA_HOME", "/no/such/java"), "schema", "case");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("JAVA_HOME 是“/no/such/java”").contains("set it to a JDK or JRE 17 or newer");
  }

  @Test
  void a_java_that_is_too_old_is_named_before_it_fails() throws IOException {
    Path old = temp.resolve("jdk-11");
    Files.createDirectories(old.resolve("bin"));
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.22\"\n");
    Files.createSymbolicLink(old.resolve("bin/java"), Path.of("/bin/false"));
    Outcome outcome = run(launcher(), environment("JAVA_HOME", old.toString()), "schema", "case");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Java 11.0.22").contains("17 or newer is needed");
  }

  /** The archive is made, used and, when damaged, done without; nothing of it shows. */
  @Test
  void an_archive_never_shows_whatever_its_state() throws Exception {
    Path own = unpackTo(temp.resolve("archive"));
    Path program = own.resolve("bin/liangfa");
    for (Path java : javas()) {
      Map<String, String> environment = environment("JAVA_HOME", java.toString(), "LIANGFA_ARCHIVE", "wait");
      works(run(program, environment, "schema", "case"));
      Path archive = archives(own).get(0);
      works(run(program, environment, "schema", "case"));
      assertThat(run(program, environment, "evaluate", sample.toString()).err()).isEmpty();
      Files.delete(archive);
      Files.writeString(archive, "damaged");
      works(run(program, environment, "schema", "case"));
      Files.delete(archive);
    }
  }

  /** The same program on every Java that the machine has. */
  private static List<Path> javas() throws IOException {
    List<Path> javas = new ArrayList<>(List.of(Path.of(JAVA_HOME)));
    Path others = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(others)) {
      try (Stream<Path> found = Files.list(others)) {
        found
            .filter(java -> Files.isReadable(java.resolve("release")) && !Files.isSymbolicLink(java))
            .filter(java -> !java.toAbsolutePath().toString().equals(JAVA_HOME))
            .forEach(javas::add);
      }
    }
    return javas;
  }

  private static List<Path> archives(Path own) throws IOException {
    try (Stream<Path> files = Files.list(own.resolve("cache"))) {
      List<Path> archives = files.toList();
      assertThat(archives).as("one archive, and nothing left of making it").hasSize(1);
      return archives;
    }
  }

  @Test
  void nothing_is_written_where_nothing_can_be() throws IOException {
    Path own = unpackTo(temp.resolve("read only"));
    // A file in the way keeps the superuser out, too, whom permissions do not.
    Files.writeString(own.resolve("cache"), "");
    Map<String, String> nowhere = environment("LIANGFA_ARCHIVE", "wait");
    works(run(own.resolve("bin/liangfa"), nowhere, "schema", "case"));
    Map<String, String> noFolder = environment("LIANGFA_ARCHIVE", "wait", "HOME", "/dev/null");
    works(run(own.resolve("bin/liangfa"), noFolder, "schema", "case"));
  }

  @Test
  void two_first_runs_at_once_do_not_disturb_each_other() throws Exception {
    Path own = unpackTo(temp.resolve("twice"));
    Map<String, String> environment = environment("LIANGFA_ARCHIVE", "wait");
    List<Outcome> outcomes =
        Stream.of(1, 2).parallel().map(i -> run(own.resolve("bin/liangfa"), environment, "schema", "case")).toList();
    outcomes.forEach(LauncherIT::works);
    archives(own);
  }

  /** The program in a path that the locale can write; where it cannot, Java itself opens no jar. */
  @Test
  void a_gbk_locale_changes_no_byte_of_a_file() throws IOException {
    Path own = unpackTo(temp.resolve("gbk"));
    String file = own.resolve("samples/shaoxing-1-as-published/case.json").toString();
    Outcome plain = run(own.resolve("bin/liangfa"), environment(), "evaluate", file);
    Outcome gbk = run(own.resolve("bin/liangfa"), environment("LC_ALL", "zh_CN.GBK"), "evaluate", file);
    assertThat(plain.out()).contains("减轻处罚，4,000元");
    assertThat(gbk).isEqualTo(plain);
  }

  @Test
  void further_options_reach_java() {
    Outcome outcome = run(launcher(), environment("LIANGFA_JAVA_OPTS", "-Xmx64m -showversion"), "schema", "case");
    assertThat(outcome.code()).isEqualTo(0);
    assertThat(outcome.err()).contains("build");
  }
}
