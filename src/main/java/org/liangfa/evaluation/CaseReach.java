package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.liangfa.casefile.CaseFile;
import org.liangfa.table.Catalogue;
import org.liangfa.table.Reach;

/** Place and domain of a case: the domain is that of its violation in the catalogue, else what the file names. */
final class CaseReach {
  private CaseReach() {}

  static Reach of(CaseFile file, Catalogue catalogue, LocalDate day) {
    Optional<String> named = Optional.ofNullable(file.statutoryBasis()).flatMap(basis -> basis.domain().toOptional());
    Optional<String> listed = Optional.ofNullable(file.violation()).flatMap(one -> catalogue.domain(one.id()));
    return new Reach(file.jurisdiction(), named.or(() -> listed), day);
  }
}
