package org.liangfa.check;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/**
 * All cases of a rule base.
 *
 * @param cases the cases, by file and position
 * @param problems what could not be read
 */
public record RuleCases(List<LocatedCase> cases, List<Problem> problems) {
  public RuleCases {
    cases = List.copyOf(cases);
    problems = List.copyOf(problems);
  }

  /** Reads {@code packs/**.cases.yaml}. */
  public static RuleCases read(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    List<LocatedCase> cases = new ArrayList<>();
    for (String path : files.list("packs", ".cases.yaml")) {
      cases.addAll(RuleCaseReader.read("rules/" + path, files.bytes(path), problems));
    }
    return new RuleCases(cases, problems);
  }
}
