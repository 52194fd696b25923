package org.liangfa.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/**
 * The violations known and, in dated versions, the clauses that punish them. Each violation is read when it is first
 * asked for; safe for use by several threads.
 *
 * <p>Asking for a violation whose entry is broken throws a {@link TableException}. {@link Tables#read} reads all of them
 * at once unless the build has done so.
 */
public final class Catalogue {
  private final SortedMap<String, CatalogueFile.Part> parts;
  private final Supplier<Words> words;
  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

  /** @param words what a search needs besides, read when it is first asked for */
  Catalogue(SortedMap<String, CatalogueFile.Part> parts, Supplier<Words> words) {
    this.parts = Collections.unmodifiableSortedMap(parts);
    this.words = words;
  }

  /** Domains in words; what people say, and in which ways the law says it. */
  record Words(Map<String, Text> domains, SortedMap<String, List<String>> spoken) {
    Words {
      domains = Map.copyOf(domains);
      spoken = Collections.unmodifiableSortedMap(spoken);
    }
  }

  /** A violation, read: its versions oldest first and how well each is attested, by origin. */
  record Entry(List<PenaltyClause> versions, Map<String, Provenance> provenance) {
    Entry {
      versions = List.copyOf(versions);
      provenance = Map.copyOf(provenance);
    }
  }

  /**
   * How well a version is attested, and what stands beside its clause.
   *
   * @param source where the words were found
   * @param spanFromMemory whether its first day was not seen in any text
   * @param conductText the provision breached, word for word; empty where the file gives none
   * @param exemptions provisions of the sector that soften or lift the penalty
   * @param readings what the words of the clause alone do not say, and why the entry says it
   * @param remarks what a reader of the clause should know, in either language; may be empty
   */
  public record Provenance(
      String source,
      boolean spanFromMemory,
      String conductText,
      List<Exemption> exemptions,
      List<String> readings,
      String remarks) {
    public Provenance {
      exemptions = List.copyOf(exemptions);
      readings = List.copyOf(readings);
    }
  }

  /** A provision of the sector beside the clause, as cited text, and what it does. */
  public record Exemption(String provision, Effect effect) {}

  /** What a provision of the sector does to the penalty. */
  public enum Effect {
    MAY_EXEMPT_BUT_CONFISCATE(Text.of("可以免予处罚，仍没收", "may be exempted; goods still confiscated")),
    SHALL_LENIENT_OR_MITIGATE(Text.of("应当从轻或者减轻", "shall be lenient or mitigated")),
    MAY_LENIENT_OR_MITIGATE(Text.of("可以从轻或者减轻", "may be lenient or mitigated")),
    SELLER_NO_FINE(Text.of("不知情的销售者不罚款，责令停止销售", "an unaware seller is ordered to stop, not fined")),
    REFUND_FIRST(Text.of("先责令退还多收价款", "an order to refund comes first")),
    NO_PENALTY_RULE(Text.of("轻微并及时改正的不予处罚", "no penalty where minor and corrected in time"));

    private final Text label;

    Effect(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }
  }

  /** Finds the violations in {@code violations/*.yaml}; what is wrong is added to the problems. */
  static Catalogue read(RuleFiles files, List<Problem> problems) {
    return CatalogueReader.read(files, problems);
  }

  /** The version in force on the day, if the violation is known and one is. */
  public Optional<PenaltyClause> clause(String violation, LocalDate day) {
    return versions(violation).stream().filter(clause -> clause.span().contains(day)).findFirst();
  }

  /** All versions, oldest first; empty if the violation is not known. */
  public List<PenaltyClause> versions(String violation) {
    CatalogueFile.Part part = parts.get(violation);
    return part == null ? List.of() : entry(part).versions();
  }

  /** Ids of all violations, sorted. */
  public Set<String> ids() {
    return parts.keySet();
  }

  /** The domain of a violation, {@code environment}; empty if the violation is not known. */
  public Optional<String> domain(String violation) {
    return Optional.ofNullable(parts.get(violation)).map(CatalogueFile.Part::domain);
  }

  /**
   * A domain in words.
   *
   * @throws IllegalArgumentException if there is no such domain
   */
  public Text domainName(String domain) {
    return Optional.ofNullable(words.get().domains().get(domain))
        .orElseThrow(() -> new IllegalArgumentException("domain: " + domain + " (expected: one of " + domains() + ")"));
  }

  /** Finds violations by words, articles, laws or parts of an id. */
  public CatalogueSearch search(SourceRegistry sources) {
    return new CatalogueSearch(this, sources);
  }

  /** What people say (鞭炮), and in which ways the law says it. */
  SortedMap<String, List<String>> spokenWords() {
    return words.get().spoken();
  }

  /** All domains that hold a violation. */
  public Set<String> domains() {
    return parts.values().stream().map(CatalogueFile.Part::domain).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * How well a version of this catalogue is attested.
   *
   * @throws IllegalArgumentException if the clause is not from this catalogue
   */
  public Provenance provenance(PenaltyClause clause) {
    return Optional.ofNullable(parts.get(clause.violation()))
        .map(part -> entry(part).provenance().get(clause.origin()))
        .orElseThrow(
            () -> new IllegalArgumentException("clause: " + clause.origin() + " (expected: one of the catalogue)"));
  }

  /** Reads every violation that has not been read; what is wrong is added to the problems. */
  void readAll(List<Problem> problems) {
    for (CatalogueFile.Part part : parts.values()) {
      CatalogueReader.entry(part, problems).ifPresent(entry -> entries.putIfAbsent(part.id(), entry));
    }
  }

  private Entry entry(CatalogueFile.Part part) {
    return entries.computeIfAbsent(part.id(), id -> CatalogueReader.entry(part));
  }
}
