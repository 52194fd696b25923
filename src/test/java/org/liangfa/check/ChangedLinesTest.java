package org.liangfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {
  @Test
  void a_changed_line_is_told_though_its_words_stand_elsewhere_in_the_file() {
    String before = "- rule: one\n  expect: fires\n- rule: two\n  expect: silent\n- rule: three\n  expect: fires\n";
    String after = "- rule: one\n  expect: fires\n- rule: two\n  expect: silent\n- rule: three\n  expect: silent\n";

    assertThat(ChangedLines.between(before, after)).containsExactly("-6:   expect: fires", "+6:   expect: silent");
  }

  @Test
  void a_new_file_comes_line_by_line_and_the_same_file_not_at_all() {
    assertThat(ChangedLines.between("", "a\nb\n")).containsExactly("+1: a", "+2: b", "+3: ");
    assertThat(ChangedLines.between("a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void whoever_applies_what_is_told_has_the_new_text() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      List<String> old = lines(random);
      List<String> now = lines(random);
      List<String> made = new ArrayList<>();
      int at = 0;
      for (String told : ChangedLines.between(String.join("\n", old), String.join("\n", now))) {
        int number = Integer.parseInt(told.substring(1, told.indexOf(':')));
        String line = told.substring(told.indexOf(':') + 2);
        while (told.charAt(0) == '-' ? at < number - 1 : made.size() < number - 1) {
          made.add(old.get(at++));
        }
        if (told.charAt(0) == '-') {
          assertThat(old.get(at++)).isEqualTo(line);
        } else {
          made.add(line);
        }
      }
      made.addAll(old.subList(at, old.size()));
      assertThat(made).isEqualTo(now);
    }
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>(List.of("head"));
    for (int i = random.nextInt(12); i > 0; i--) {
      lines.add(String.valueOf((char) ('a' + random.nextInt(4))));
    }
    return lines;
  }
}
