package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleSelection;
import org.liangfa.fact.Claim;
import org.liangfa.fact.Claim.Assertion;
import org.liangfa.fact.Claim.Support;
import org.liangfa.source.RuleFiles;

/** The rules of a phase, asked by several threads at once. */
class PhaseViewTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final RuleSelection SELECTION = new RuleSelection(new TreeSet<>(List.of("national")), DAY, DAY);
  private static final int THREADS = 4;

  /**
   * It happened: of two threads that met a record at the same moment each kept what it had, and one case in some thousands
   * failed or told a wrong amount.
   */
  @Test
  void threads_that_meet_a_record_at_the_same_moment_keep_one_and_the_same_of_it() throws Exception {
    RuleBase rules = RuleBase.direct(LIANGFA.rules().catalogue().rules());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < 60; round++) {
        PhaseMemo memo = new PhaseMemo(rules);
        PhaseView view = memo.under(SELECTION).view(Phase.EVIDENCE);
        List<Integer> numbers = new ArrayList<>();
        LIANGFA.vocabulary().circumstances().forEach(
            one -> numbers.add(memo.number(new Claim(one.code(), Assertion.PRESENT, Support.VERIFIED))));
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Future<List<Object>>> seen = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          seen.add(threads.submit(() -> {
            together.await();
            return met(view, numbers);
          }));
        }
        List<Object> first = seen.get(0).get();
        assertThat(first).hasSizeGreaterThan(100);
        for (Future<List<Object>> other : seen) {
          for (int i = 0; i < first.size(); i++) {
            assertThat(other.get().get(i)).isSameAs(first.get(i));
          }
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  /** What a thread gets to see of the records: the rules that look for each, and what those conclude. */
  private static List<Object> met(PhaseView view, List<Integer> numbers) {
    List<Object> met = new ArrayList<>();
    for (int number : numbers) {
      PhaseView.Seers seers = view.seers(number);
      met.add(seers);
      for (int i = 0; i < seers.size(); i++) {
        int rule = seers.rule(i);
        met.add(view.isSingle(rule) ? view.alone(number, i) : view.cell(rule, new int[] {number}));
      }
    }
    return met;
  }
}
