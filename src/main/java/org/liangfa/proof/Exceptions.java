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

  private final List<ProofTable.Row> rows;
  private final SourceRegistry sources;
  private final Set<String> used = new TreeSet<>();

  Exceptions(RuleFiles files, SourceRegistry sources) {
    this.rows = ProofTable.read(files, FILE, HEADER);
    this.sources = sources;
  }

  /** Whether an entry covers the violation. */
  boolean cover(Violation violation) {
    boolean covered = false;
    for (ProofTable.Row row : rows) {
      if (row.cell(1).equals(violation.property().name()) && row.cell(2).equals(violation.scope())) {
        used.add(row.cell(0));
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
    for (ProofTable.Row row : rows) {
      String id = row.cell(0);
      if (!resolves(row.cell(3)) || !property(row.cell(1))) {
        problems.add(ProofCode.EXCEPTION_UNFOUNDED.at(row.place(), Text.of(
            id + " 的性质或者依据不存在", id + ": property or basis does not exist")));
      } else if (!used.contains(id) && looked.test(row.cell(2))) {
        problems.add(ProofCode.EXCEPTION_IDLE.at(row.place(), Text.of(
            id + " 没有用到：" + row.cell(2), id + " is not needed: " + row.cell(2))));
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
