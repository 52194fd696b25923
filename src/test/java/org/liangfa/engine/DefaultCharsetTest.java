package org.liangfa.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On Chinese Windows, Java 17 reads files as GBK unless told otherwise; the rules must not turn to garbage there. */
class DefaultCharsetTest {
  @Test
  void rules_are_the_same_under_a_gbk_default() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=GBK",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Names.class.getName())
            .redirectErrorStream(true)
            .start();
    String out = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(other.waitFor()).as(out).isZero();
    assertThat(out).isEqualTo("GBK\n" + Names.of(new SmallRules().load()));
  }

  /** Prints every rule name and sentence as UTF-8. */
  static final class Names {
    private Names() {}

    public static void main(String[] arguments) {
      new PrintStream(System.out, true, StandardCharsets.UTF_8)
          .print(Charset.defaultCharset().name() + "\n" + of(new SmallRules().load()));
    }

    static String of(RuleBase rules) {
      List<RuleInfo> all = rules.catalogue().rules();
      return all.stream().map(rule -> rule.name() + " " + rule.sentence() + "\n").collect(Collectors.joining());
    }
  }
}
