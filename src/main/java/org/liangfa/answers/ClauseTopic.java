package org.liangfa.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.table.Catalogue;

/** What the clause that punishes a violation says from a day on. */
final class ClauseTopic implements Topic {
  private static final String FOLDER = "answers/violations/";

  private final Catalogue catalogue;

  ClauseTopic(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<String> columns() {
    return List.of("violation", "on");
  }

  @Override
  public boolean owns(String file) {
    return file.startsWith(FOLDER);
  }

  @Override
  public SortedMap<Question, Told> questions() {
    SortedMap<Question, Told> questions = new TreeMap<>();
    for (String id : catalogue.ids()) {
      for (PenaltyClause clause : catalogue.versions(id)) {
        String domain = clause.origin().replaceFirst("\\.yaml .*", "");
        questions.put(
            new Question(FOLDER + domain + ".csv", List.of(id, clause.span().from().toString())), told(clause));
      }
    }
    return questions;
  }

  @Override
  public Told tell(Question question) {
    return catalogue.clause(question.words().get(0), LocalDate.parse(question.words().get(1)))
        .map(this::told)
        .orElse(Told.NOTHING);
  }

  private Told told(PenaltyClause clause) {
    String text = Description.of(clause, Set.of("violation", "title", "origin", "penaltyText"))
        + "; text=" + Description.digest(clause.penaltyText())
        + "; " + Description.of(catalogue.provenance(clause), Set.of("source", "conductText", "remarks"))
        + "; conduct=" + Description.digest(catalogue.provenance(clause).conductText());
    return new Told(text, "rules/violations/" + clause.origin());
  }
}
