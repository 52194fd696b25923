package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void what_java_could_not_read_is_taken_from_the_command_line() {
    byte[] typed = "java\0-jar\0liangfa.jar\0evaluate\0案卷.json\0".getBytes(StandardCharsets.UTF_8);
    String[] seen = {"evaluate", "??????.json"};

    assertThat(Arguments.restored(seen, typed)).hasValue(new String[] {"evaluate", "案卷.json"});
  }

  @Test
  void a_command_line_of_another_program_is_not_taken() {
    byte[] typed = "java\0-jar\0liangfa.jar\0explain\0案卷.json\0".getBytes(StandardCharsets.UTF_8);

    assertThat(Arguments.restored(new String[] {"evaluate", "??????.json"}, typed)).isEmpty();
  }

  @Test
  void bytes_that_are_not_utf8_are_left_as_java_read_them() {
    byte[] typed = "evaluate\0案卷.json\0".getBytes(Charset.forName("GBK"));

    assertThat(Arguments.restored(new String[] {"evaluate", "????.json"}, typed)).isEmpty();
  }

  @Test
  void a_terminal_that_claims_ascii_gets_utf8() {
    assertThat(TerminalCharset.usable(StandardCharsets.US_ASCII)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(TerminalCharset.usable(Charset.forName("GBK"))).isEqualTo(Charset.forName("GBK"));
    assertThat(TerminalCharset.named("no-such-charset")).isEmpty();
    assertThat(TerminalCharset.named("ms936")).hasValue(Charset.forName("x-mswin-936"));
  }
}
