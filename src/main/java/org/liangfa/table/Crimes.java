package org.liangfa.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/**
 * The crimes that the catalogue speaks of: the article of the Criminal Law with the name that the judicial lists of crimes give it.
 * A gate with another article or another name is mistyped.
 */
final class Crimes {
  private static final String FILE = "violations/crimes.csv";
  private static final List<String> HEADER = List.of("crime", "named", "words");

  private final Set<String> gates = new HashSet<>();

  /** Reads {@code violations/crimes.csv}; what is wrong is added to the problems. */
  Crimes(RuleFiles files, List<Problem> problems) {
    if (!files.list("violations", ".csv").contains(FILE)) {
      problems.add(TableCode.NO_FILE.at("rules/" + FILE, "没有这个文件", "there is no such file"));
      return;
    }
    for (Cells row : CsvFile.read(files, FILE, HEADER, problems)) {
      String crime = row.text("crime");
      row.text("named");
      row.text("words");
      if (!gates.add(PenaltyClause.CRIMINAL_LAW + crime)) {
        row.fail(TableCode.DUPLICATE, "crime", crime + " 出现两次", crime + " occurs twice");
      }
    }
  }

  /** Holds the gates of clauses against the crimes; one that cites its own act instead is not looked at. */
  void check(Iterable<PenaltyClause> clauses, List<Problem> problems) {
    Set<String> idle = new TreeSet<>(gates);
    for (PenaltyClause clause : clauses) {
      for (String gate : clause.criminalGate()) {
        idle.remove(gate);
        if (gate.startsWith(PenaltyClause.CRIMINAL_LAW) && !gates.contains(gate)) {
          problems.add(TableCode.UNKNOWN_WORD.at("rules/violations/" + clause.origin() + " criminalGate",
              gate + " 没有列入 crimes.csv：条号、罪名须与刑法和罪名规定一致",
              gate + " is not listed in crimes.csv: article and name as in the Criminal Law and the lists of crimes"));
        }
      }
    }
    for (String gate : idle) {
      problems.add(TableCode.UNKNOWN_WORD.at("rules/" + FILE, gate + " 没有任何处罚条款使用",
          "no penalty clause speaks of " + gate));
    }
  }
}
