package org.liangfa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages of the codes in the repository are those of the program. */
class CodePagesTest {
  private static final Path PAGES = Path.of("rules/lint/CODES.md");

  @Test
  void the_pages_of_the_codes_are_those_of_the_program() throws IOException {
    String written = MessageCodes.pages();
    if (Boolean.getBoolean("codes.update")) {
      Files.writeString(PAGES, written);
    }

    assertThat(Files.readString(PAGES, StandardCharsets.UTF_8))
        .as("用 -Dcodes.update=true 重写 rules/lint/CODES.md，再看差异")
        .isEqualTo(written);
    assertThat(written).contains("## LINT-021", "## TABLE-030", "错误 / bad:");
  }
}
