package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.generate.CaseGenerator;
import org.liangfa.report.JsonLines;
import org.liangfa.source.RuleFiles;

/** What is remembered of like cases shows in none: each is as if it were the first. */
class LikeCasesTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final int CASES = 40;
  private static final Pattern AMOUNT =
      Pattern.compile("\"(goodsValue|illegalGains|notifiedFine|annualRevenue)\":\"([0-9.]+)\"");
  /** From nothing over the usual limits of value to far above them. */
  private static final List<String> AMOUNTS = List.of("0.00", "49.99", "50.00", "999.00", "9999.99", "10000.00", "4500000.00");

  @Test
  void a_case_after_many_like_it_but_for_the_amounts_is_evaluated_as_if_alone() throws Exception {
    List<String> files = files();
    List<byte[]> together = new ArrayList<>();
    for (String file : files) {
      together.add(result(LIANGFA, file));
    }

    for (int i = 0; i < files.size(); i++) {
      Liangfa alone = LIANGFA.with(LIANGFA.tables());
      assertThat(new String(together.get(i), StandardCharsets.UTF_8))
          .as("同类案件评估在先，不得改变后一件的结果：" + files.get(i))
          .isEqualTo(new String(result(alone, files.get(i)), StandardCharsets.UTF_8));
    }
    assertThat(LIANGFA.settings().likeCases().size())
        .as("这些案件中应当有同类的，否则本测试什么也没有检验")
        .isBetween(1, files.size() - CASES);
  }

  /** Cases of an archive, each with several amounts. */
  private static List<String> files() {
    CaseGenerator generator = new CaseGenerator(LIANGFA, 20, CaseGenerator.Variety.CLUSTERED, 0);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      String file = generator.line(i);
      files.add(file);
      for (int k = 0; k < AMOUNTS.size(); k++) {
        files.add(with(file, k));
      }
    }
    return files;
  }

  private static String with(String file, int first) {
    int[] next = {first};
    return AMOUNT.matcher(file).replaceAll(found ->
        Matcher.quoteReplacement("\"" + found.group(1) + "\":\"" + AMOUNTS.get(next[0]++ % AMOUNTS.size()) + "\""));
  }

  private static byte[] result(Liangfa liangfa, String file) throws IOException {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      JsonLines.write(liangfa.evaluate(liangfa.read(bytes, "case.json"), Options.NONE), out);
      return out.toByteArray();
    } catch (CaseFileException e) {
      return e.problems().toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
