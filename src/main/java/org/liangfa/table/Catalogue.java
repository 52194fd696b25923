package org.liangfa.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/** The violations known and, in dated versions, the clauses that punish them; immutable. */
public final class Catalogue {
  private final SortedMap<String, List<PenaltyClause>> versions;
  private final SortedMap<String, String> domains;
  private final Map<String, Provenance> provenance;

  Catalogue(
      SortedMap<String, List<PenaltyClause>> versions,
      SortedMap<String, String> domains,
      Map<String, Provenance> provenance) {
    this.versions = Collections.unmodifiableSortedMap(versions);
    this.domains = Collections.unmodifiableSortedMap(domains);
    this.provenance = Map.copyOf(provenance);
  }

  /**
   * How well a version is attested.
   *
   * @param source where the words were found
   * @param spanFromMemory whether its first day was not seen in any text
   * @param remarks what a reader of the clause should know, in either language; may be empty
   */
  public record Provenance(String source, boolean spanFromMemory, String remarks) {}

  /** Reads {@code violations/*.yaml}; what is wrong is added to the problems. */
  static Catalogue read(RuleFiles files, List<Problem> problems) {
    return new CatalogueReader(files, problems).read();
  }

  /** The version in force on the day, if the violation is known and one is. */
  public Optional<PenaltyClause> clause(String violation, LocalDate day) {
    return versions(violation).stream().filter(clause -> clause.span().contains(day)).findFirst();
  }

  /** All versions, oldest first; empty if the violation is not known. */
  public List<PenaltyClause> versions(String violation) {
    return versions.getOrDefault(violation, List.of());
  }

  /** The domain of a violation, {@code environment}; empty if the violation is not known. */
  public Optional<String> domain(String violation) {
    return Optional.ofNullable(domains.get(violation));
  }

  /** All domains that hold a violation. */
  public Set<String> domains() {
    return Set.copyOf(domains.values());
  }

  /** Ids of all violations, sorted. */
  public Set<String> ids() {
    return versions.keySet();
  }

  /**
   * How well a version of this catalogue is attested.
   *
   * @throws IllegalArgumentException if the clause is not from this catalogue
   */
  public Provenance provenance(PenaltyClause clause) {
    return Optional.ofNullable(provenance.get(clause.origin()))
        .orElseThrow(
            () -> new IllegalArgumentException("clause: " + clause.origin() + " (expected: one of the catalogue)"));
  }
}
