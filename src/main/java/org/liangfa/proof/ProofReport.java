package org.liangfa.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/**
 * What was proven, what was tried, and what does not hold.
 *
 * @param sections what was looked at
 * @param violations states in which a property does not hold, without those that an entry excepts
 * @param problems the same as problems, and what is wrong with the exceptions
 * @param excepted number of exceptions used
 */
public record ProofReport(List<Section> sections, List<Violation> violations, List<Problem> problems, int excepted) {
  public ProofReport {
    sections = List.copyOf(sections);
    violations = List.copyOf(violations);
    problems = List.copyOf(problems);
  }

  /** Whether everything holds; false if nothing was looked at. */
  public boolean holds() {
    return problems.isEmpty() && sections.stream().anyMatch(section -> section.states() > 0);
  }

  /** For a reader. */
  public String text(Language language) {
    StringBuilder out = new StringBuilder();
    for (Section section : sections) {
      Text line = Text.of(
          section.states() + " 个状态" + (section.exact() ? "（全部，合 " + section.covered() + " 个）" : "（抽样）")
              + "，" + section.violations().size() + " 个违反",
          section.states() + " states" + (section.exact() ? " (all, standing for " + section.covered() + ")" : " (tried)")
              + ", " + section.violations().size() + " violations");
      out.append(section.property().label().in(language)).append('\n')
          .append("  ").append(section.where().in(language)).append('\n')
          .append("  ").append(line.in(language)).append('\n');
    }
    for (int i = 0; i < violations.size(); i++) {
      Violation violation = violations.get(i);
      out.append('\n').append(i + 1).append(". ").append(violation.what().in(language)).append('\n')
          .append("   ").append(violation.place()).append('\n')
          .append("   ").append(violation.scope()).append('\n');
      violation.given().forEach(given -> out.append("     - ").append(given).append('\n'));
    }
    return out.toString();
  }

  /** For a program. */
  public String json() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("holds", holds());
    root.put("excepted", excepted);
    ArrayNode list = root.putArray("sections");
    for (Section section : sections) {
      list.addObject()
          .put("property", section.property().name())
          .put("where", section.where().en())
          .put("states", section.states())
          .put("covered", section.covered().toString())
          .put("exact", section.exact())
          .put("violations", section.violations().size());
    }
    ArrayNode faults = root.putArray("violations");
    for (Violation violation : violations) {
      ObjectNode fault = faults.addObject()
          .put("property", violation.property().name())
          .put("scope", violation.scope())
          .put("place", violation.place())
          .put("zh", violation.what().zh())
          .put("en", violation.what().en());
      violation.given().forEach(fault.withArray("given")::add);
    }
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the report is no JSON", e);
    }
  }
}
