package org.liangfa.answers;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;

/** What a rule rests on, when it is law, what it requires and what it concludes. */
final class RuleTopic implements Topic {
  private final RuleCatalogue catalogue;

  RuleTopic(RuleCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<String> columns() {
    return List.of("rule");
  }

  @Override
  public boolean owns(String file) {
    return file.startsWith("answers/packs/") && file.endsWith("/rules.csv");
  }

  @Override
  public SortedMap<Question, Told> questions() {
    SortedMap<Question, Told> questions = new TreeMap<>();
    for (RuleInfo rule : catalogue.rules()) {
      questions.put(new Question("answers/packs/" + rule.pack() + "/rules.csv", List.of(rule.id())), told(rule));
    }
    return questions;
  }

  @Override
  public Told tell(Question question) {
    return catalogue.rule(question.words().get(0)).map(RuleTopic::told).orElse(Told.NOTHING);
  }

  private static Told told(RuleInfo rule) {
    List<String> elements = rule.elements().stream().map(Object::toString).sorted().toList();
    String text = "phase=" + rule.phase().folder() + "; basis=" + rule.basis()
        + "; also=" + Description.word(rule.also()) + "; span=" + rule.span()
        + "; mark=" + Description.word(rule.mark()) + "; regime=" + rule.regime()
        + "; elements=" + elements + "; conclusion=" + rule.conclusion();
    return new Told(text, rule.place());
  }
}
