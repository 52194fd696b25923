package org.liangfa.mutation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangfa.check.FigureCases;
import org.liangfa.check.Samples;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Problem;
import org.liangfa.lint.Lint;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.TableException;
import org.liangfa.table.Tables;

/**
 * Whether anything notices that a table is wrong: its reader, a look at the rule base, a case of the tables, a sample. The rules stay as they
 * are, loaded once; only the file that is wrong is read anew. The known answers would notice any change and are not asked.
 */
final class TableJudge {
  private final RuleFiles files;
  private final Liangfa right;
  private final FigureCases cases;
  private final Samples samples;
  private final Lint lint;
  private final Set<String> known = new HashSet<>();
  private final Set<String> red = new HashSet<>();
  /** Samples by file of a table, those first that noticed something there last. */
  private final Map<String, Deque<String>> order = new HashMap<>();

  TableJudge(RuleFiles files, Liangfa right, Samples samples) {
    this.files = files;
    this.right = right;
    this.cases = new FigureCases(files);
    this.samples = samples;
    RuleBaseContent base = RuleBaseContent.of(right);
    this.lint = new Lint(files, base);
    lint.with(base).problems().forEach(problem -> known.add(told(problem)));
    samples.names().stream().filter(name -> !samples.check(name, right).holds()).forEach(red::add);
  }

  /** Who notices; empty if nobody does. */
  Optional<String> noticedBy(Mutant mutant) {
    Tables wrong;
    try {
      wrong = right.tables().with(Overlay.line(files, mutant.file(), mutant.line(), mutant.text()), right.sources(), mutant.file());
    } catch (TableException e) {
      return Optional.of(e.problems().get(0).code());
    }
    Liangfa changed = right.with(wrong);
    return lint.with(RuleBaseContent.of(changed)).problems().stream()
        .filter(problem -> !known.contains(told(problem)))
        .map(Problem::code)
        .findFirst()
        .or(() -> cases.firstRed(changed))
        .or(() -> sample(mutant.file(), changed));
  }

  private Optional<String> sample(String file, Liangfa changed) {
    Deque<String> names = order.computeIfAbsent(file, one -> new ArrayDeque<>(samples.names()));
    Optional<String> found =
        names.stream().filter(name -> !red.contains(name) && !samples.check(name, changed).holds()).findFirst();
    found.ifPresent(name -> {
      names.remove(name);
      names.addFirst(name);
    });
    return found;
  }

  /** Without the line: a change above moves what is below. */
  private static String told(Problem problem) {
    return problem.code() + " " + problem.place().replaceFirst(":\\d+$", "") + " " + problem.what().en();
  }
}
