package org.liangfa.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liangfa.engine.RuleBaseException;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceException;
import org.liangfa.table.TableException;

/** Every example brings up its code, and the rule base of this checkout brings up none. */
class ExamplesTest {
  private static final RuleFiles RULES = RuleFiles.directory(Path.of("rules"));

  @Test
  void the_rule_base_as_it_is_has_no_fault() {
    assertThat(problems(RULES)).extracting(Problem::place, Problem::code, problem -> problem.what().zh()).isEmpty();
  }

  @Test
  void every_code_of_lint_has_an_example() {
    assertThat(Example.all()).extracting(Example::code).doesNotHaveDuplicates()
        .containsAll(Arrays.stream(LintCode.values()).map(LintCode::code).toList());
  }

  @TestFactory
  Stream<DynamicTest> the_bad_words_bring_up_the_code_of_lint() {
    return tests(true);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> the_bad_words_bring_up_every_other_code() {
    return tests(false);
  }

  private static Stream<DynamicTest> tests(boolean lint) {
    return Example.all().stream().filter(example -> example.code().startsWith("LINT-") == lint).map(example -> dynamicTest(example.code(), () -> {
      String text = new String(RULES.bytes(example.file()), StandardCharsets.UTF_8);
      int at = text.indexOf(example.good());
      assertThat(at).as("rules/%s 中没有“%s”", example.file(), example.good()).isNotNegative();
      String spoilt = text.substring(0, at) + example.bad() + text.substring(at + example.good().length());

      assertThat(problems(new Spoilt(example.file(), spoilt))).extracting(Problem::code).contains(example.code());
    }));
  }

  private static List<Problem> problems(RuleFiles files) {
    try {
      return Lint.of(files, RuleBaseContent.read(files)).problems();
    } catch (SourceException e) {
      return e.problems();
    } catch (TableException e) {
      return e.problems();
    } catch (RuleBaseException e) {
      return e.problems();
    }
  }

  /** The rules of this checkout with one file changed. */
  private record Spoilt(String path, String text) implements RuleFiles {
    @Override
    public SortedSet<String> list(String folder, String suffix) {
      return RULES.list(folder, suffix);
    }

    @Override
    public byte[] bytes(String asked) {
      return asked.equals(path) ? text.getBytes(StandardCharsets.UTF_8) : RULES.bytes(asked);
    }
  }
}
