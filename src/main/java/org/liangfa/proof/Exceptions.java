package org.liangfa.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.BasisKey;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceException;
import org.liangfa.source.SourceRegistry;

/** The states in which the law itself makes an exception, from {@code rules/proof/exceptions.csv}. */
final class Exceptions {
  private static final String FILE = "exceptions.csv";
  private static final List<String> HEADER = List.of("id", "property", "scope", "basis", "zh", "en");

  private final List<List<String>> rows;
  private final SourceRegistry sources;
  private final Set<String> used = new TreeSet<>();

  Exceptions(RuleFiles files, SourceRegistry sources) {
    this.rows = ProofTable.read(files, FILE, HEADER);
    this.sources = sources;
  }

  /** Whether an entry covers the violation. */
  boolean cover(Violation violation) {
    boolean covered = false;
    for (List<String> row : rows) {
      if (row.get(1).equals(violation.property().name()) && row.get(2).equals(violation.scope())) {
        used.add(row.get(0));
        covered = true;
      }
    }
    return covered;
  }

  int count() {
    return used.size();
  }

  /**
   * What is wrong with the entries, once all violations have been seen.
   *
   * @param looked whether what a scope is about was looked at: an entry for anything else may stand unused
   */
  List<Problem> problems(Predicate<String> looked) {
    List<Problem> problems = new ArrayList<>();
    for (List<String> row : rows) {
      String place = "rules/proof/" + FILE + ":" + row.get(row.size() - 1);
      if (!resolves(row.get(3)) || !property(row.get(1))) {
        problems.add(ProofCode.EXCEPTION_UNFOUNDED.at(place, Text.of(
            row.get(0) + " 的性质或者依据不存在", row.get(0) + ": property or basis does not exist")));
      } else if (!used.contains(row.get(0)) && looked.test(row.get(2))) {
        problems.add(ProofCode.EXCEPTION_IDLE.at(place, Text.of(
            row.get(0) + " 没有用到：" + row.get(2), row.get(0) + " is not needed: " + row.get(2))));
      }
    }
    return problems;
  }

  private static boolean property(String name) {
    return List.of(Property.values()).stream().anyMatch(one -> one.name().equals(name));
  }

  private boolean resolves(String key) {
    try {
      sources.resolve(BasisKey.parse(key));
      return true;
    } catch (SourceException | IllegalArgumentException e) {
      return false;
    }
  }
}
