package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.liangfa.generate.CaseGenerator;
import org.liangfa.kernel.Language;
import org.liangfa.report.Reports;
import org.liangfa.source.PackedSnapshot;
import org.liangfa.source.RuleFiles;

/**
 * The first cases of a process, evaluated by several threads at once, give what one thread gives. Threads meet only where
 * something is concluded for the first time, so every round begins with a program that remembers nothing.
 */
@Tag("slow")
class FirstCasesTest {
  private static final int CASES = 40;
  private static final int ROUNDS = 25;
  private static final int THREADS = 6;
  private static final String STAMP = "stamp";

  @Test
  void several_threads_give_the_first_cases_of_a_process_the_results_that_one_thread_gives() throws Exception {
    Liangfa read = Liangfa.open(RuleFiles.directory(Path.of("rules")));
    Prepared prepared = Prepared.of(new PackedSnapshot(read.snapshot(STAMP), STAMP)).orElseThrow();
    CaseGenerator generator = new CaseGenerator(read, 31, CaseGenerator.Variety.CLUSTERED, 0);
    List<String> files = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    Liangfa one = Liangfa.of(prepared);
    for (int i = 0; i < CASES; i++) {
      files.add(generator.line(i));
      expected.add(result(one, files.get(i)));
    }

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        Liangfa fresh = Liangfa.of(prepared);
        List<Future<String>> results = new ArrayList<>();
        for (String file : files) {
          results.add(threads.submit(() -> result(fresh, file)));
        }
        for (int i = 0; i < CASES; i++) {
          assertThat(results.get(i).get()).as("第 " + round + " 轮，" + files.get(i)).isEqualTo(expected.get(i));
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  private static String result(Liangfa liangfa, String file) throws Exception {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return Reports.format("json").render(
        liangfa.evaluate(liangfa.read(bytes, "case.json"), Options.NONE), Language.ZH);
  }
}
