package org.liangfa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Element;
import org.liangfa.finding.Circumstance;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;

/**
 * One way in which an element of a rule falls away: a rule that fires must then stop.
 *
 * @param element the element
 * @param title how it falls away
 * @param proof what a circumstance is proven to be instead; null where it goes, or where what is forbidden appears
 */
record Dropped(Element element, Text title, @Nullable Proof proof) {
  static List<Dropped> of(Element element) {
    List<Dropped> changes = new ArrayList<>();
    String sought = element.toString().replaceFirst("^not ", "");
    changes.add(new Dropped(element, element.negated()
        ? Text.of("出现 " + sought, sought + " is there")
        : Text.of("缺少 " + sought, sought + " is missing"), null));
    if (element.type().equals("Circumstance") && !element.negated()) {
      Set<String> allowed = element.constraints().get("proof");
      for (Proof proof : Proof.values()) {
        if (allowed != null && !allowed.contains(proof.name())) {
          changes.add(new Dropped(element, Text.of(
              element.subject() + " " + proof.label().zh(), element.subject() + " is " + proof.label().en()), proof));
        }
      }
    }
    return changes;
  }

  List<Record> apply(List<Record> given) {
    List<Record> changed = new ArrayList<>();
    for (Record one : given) {
      if (element.negated() || !element.matches(one)) {
        changed.add(one);
      } else if (proof != null && one instanceof Circumstance circumstance) {
        changed.add(new Circumstance(circumstance.kind(), proof));
      }
    }
    if (element.negated()) {
      changed.add(element.example());
    }
    return changed;
  }
}
