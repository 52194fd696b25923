package org.liangfa.evaluation;

import java.util.Set;
import org.liangfa.casefile.Codes;
import org.liangfa.table.Entry;
import org.liangfa.table.Tables;
import org.liangfa.table.Vocabulary.Kind;

/** The codes that a case file may use, from vocabulary and catalogue. */
final class CaseCodes implements Codes {
  private final Tables tables;

  CaseCodes(Tables tables) {
    this.tables = tables;
  }

  @Override
  public Set<String> circumstances() {
    return tables.vocabulary().codes(Kind.CIRCUMSTANCES);
  }

  @Override
  public Set<String> steps() {
    return tables.vocabulary().codes(Kind.STEPS);
  }

  @Override
  public Set<String> violations() {
    return tables.catalogue().ids();
  }

  @Override
  public Set<String> domains() {
    return tables.catalogue().domains();
  }

  @Override
  public Set<String> regions() {
    return tables.vocabulary().codes(Kind.REGIONS);
  }

  @Override
  public Set<String> opposites(String circumstance) {
    return tables.vocabulary().circumstance(circumstance).<Set<String>>map(Entry.Circumstance::opposes).orElse(Set.of());
  }
}
