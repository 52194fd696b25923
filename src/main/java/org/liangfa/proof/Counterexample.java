package org.liangfa.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.result.Result;

/**
 * A state that breaks a property, to be kept: a folder like those of samples. Where the state is one of a phase and not of
 * a whole case, the note holds it as the {@code given} of a rule case.
 *
 * @param name name of the folder
 * @param files names and contents
 */
public record Counterexample(String name, SortedMap<String, String> files) {
  /** One for each violation. */
  public static List<Counterexample> of(Liangfa liangfa, ProofReport report) {
    List<Counterexample> all = new ArrayList<>();
    int number = 0;
    for (Violation violation : report.violations()) {
      number++;
      SortedMap<String, String> files = new TreeMap<>();
      files.put("NOTE.md", note(violation));
      CaseFile file = violation.file();
      if (file != null) {
        Result result = liangfa.evaluate(file, Options.NONE);
        files.put("case.json", CaseFiles.print(file));
        files.put("expected.json", "{\n  \"options\": [],\n  \"exit\": " + (result.personFirst() ? 1 : 0)
            + ",\n  \"result\": {\"recommendation\": {\"tier\": \"" + result.recommendation().tier() + "\"}}\n}\n");
      }
      String property = violation.property().name().toLowerCase(Locale.ROOT).replace('_', '-');
      all.add(new Counterexample("counterexample-" + number + "-" + property, files));
    }
    return all;
  }

  private static String note(Violation violation) {
    StringBuilder note = new StringBuilder("# " + violation.property().label().zh() + "\n\n");
    note.append(violation.what().zh()).append("\n\n").append(violation.what().en()).append("\n\n");
    note.append("- scope: `").append(violation.scope()).append("`\n");
    note.append("- place: `").append(violation.place()).append("`\n\n");
    note.append("`expected.json` 写的是现在的结果，改正规则后须改写。\n\n```yaml\ngiven:\n");
    violation.given().forEach(given -> note.append("  - \"").append(given).append("\"\n"));
    return note.append("```\n").toString();
  }
}
