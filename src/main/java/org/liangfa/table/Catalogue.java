package org.liangfa.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/**
 * The violations known and, in dated versions, the clauses that punish them. Each violation is read when it is first
 * asked for, unless it was read to check it; safe for use by several threads.
 */
public final class Catalogue {
  private final Map<String, String> domains;
  /** The violations as they were read; none where the catalogue was kept from before. */
  private final SortedMap<String, CatalogueFile.Part> parts;
  private final Function<String, Entry> reader;
  private final Supplier<Words> wordsReader;
  private volatile @Nullable Words words;
  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

  /** @param words what a search needs besides, read when it is first asked for */
  Catalogue(SortedMap<String, CatalogueFile.Part> parts, Supplier<Words> words) {
    SortedMap<String, String> domainOf = new TreeMap<>();
    parts.forEach((id, part) -> domainOf.put(id, part.domain()));
    this.domains = Collections.unmodifiableMap(domainOf);
    this.parts = parts;
    this.reader = id -> CatalogueReader.entry(requireNonNull(parts.get(id)));
    this.wordsReader = words;
  }

  Catalogue(Kept kept) {
    this.domains = kept.domains();
    this.parts = Collections.emptySortedMap();
    this.reader = id -> requireNonNull(kept.entries().get(id));
    this.wordsReader = () -> new Words(kept.domainNames(), new TreeMap<>(kept.spoken()));
  }

  /**
   * A catalogue as one keeps it for later.
   *
   * @param domains domain by violation, sorted by id
   * @param entries by violation, sorted by id
   * @param domainNames domains in words
   * @param spoken what people say, and in which ways the law says it
   */
  public record Kept(
      Map<String, String> domains,
      Map<String, Entry> entries,
      Map<String, Text> domainNames,
      Map<String, List<String>> spoken) {}

  /** All violations, read. */
  Kept kept() {
    SortedMap<String, Entry> all = new TreeMap<>();
    domains.keySet().forEach(id -> all.put(id, entry(id)));
    return new Kept(domains, all, new TreeMap<>(words().domains()), words().spoken());
  }

  private Words words() {
    @Nullable Words known = words;
    if (known == null) {
      known = wordsReader.get();
      words = known;
    }
    return known;
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
      provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
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

  /** This catalogue with one file read anew; what is wrong is added to the problems. */
  Catalogue with(RuleFiles files, String changed, List<Problem> problems) {
    Kept kept = kept();
    SortedMap<String, Entry> read = new TreeMap<>(kept.entries());
    List<CatalogueFile.Part> found =
        changed.endsWith(".yaml") ? CatalogueFile.parts(files, changed, problems) : List.of();
    for (CatalogueFile.Part part : found) {
      if (!part.equals(parts.get(part.id()))) {
        CatalogueReader.entry(part, problems).ifPresent(entry -> read.put(part.id(), entry));
      }
    }
    new Acts(files, problems).check(clauses(read.values()), problems);
    return new Catalogue(new Kept(kept.domains(), read, kept.domainNames(), kept.spoken()));
  }

  /** The version in force on the day, if the violation is known and one is. */
  public Optional<PenaltyClause> clause(String violation, LocalDate day) {
    return versions(violation).stream().filter(clause -> clause.span().contains(day)).findFirst();
  }

  /** All versions, oldest first; empty if the violation is not known. */
  public List<PenaltyClause> versions(String violation) {
    return domains.containsKey(violation) ? entry(violation).versions() : List.of();
  }

  /** Ids of all violations, sorted. */
  public Set<String> ids() {
    return domains.keySet();
  }

  /** The domain of a violation, {@code environment}; empty if the violation is not known. */
  public Optional<String> domain(String violation) {
    return Optional.ofNullable(domains.get(violation));
  }

  /**
   * A domain in words.
   *
   * @throws IllegalArgumentException if there is no such domain
   */
  public Text domainName(String domain) {
    return Optional.ofNullable(words().domains().get(domain))
        .orElseThrow(() -> new IllegalArgumentException("domain: " + domain + " (expected: one of " + domains() + ")"));
  }

  /** Finds violations by words, articles, laws or parts of an id. */
  public CatalogueSearch search(SourceRegistry sources) {
    return new CatalogueSearch(this, sources);
  }

  /** What people say (鞭炮), and in which ways the law says it. */
  SortedMap<String, List<String>> spokenWords() {
    return words().spoken();
  }

  /** All domains that hold a violation. */
  public Set<String> domains() {
    return Set.copyOf(domains.values());
  }

  /**
   * How well a version of this catalogue is attested.
   *
   * @throws IllegalArgumentException if the clause is not from this catalogue
   */
  public Provenance provenance(PenaltyClause clause) {
    return Optional.of(clause.violation())
        .filter(domains::containsKey)
        .map(id -> entry(id).provenance().get(clause.origin()))
        .orElseThrow(
            () -> new IllegalArgumentException("clause: " + clause.origin() + " (expected: one of the catalogue)"));
  }

  /** Reads every violation; what is wrong is added to the problems. */
  void readAll(Collection<CatalogueFile.Part> parts, List<Problem> problems) {
    for (CatalogueFile.Part part : parts) {
      CatalogueReader.entry(part, problems).ifPresent(entry -> entries.putIfAbsent(part.id(), entry));
    }
  }

  /** The clauses of every violation that was read without a problem. */
  List<PenaltyClause> read() {
    return clauses(new TreeMap<>(entries).values());
  }

  private static List<PenaltyClause> clauses(Collection<Entry> entries) {
    return entries.stream().flatMap(entry -> entry.versions().stream()).toList();
  }

  private Entry entry(String id) {
    return entries.computeIfAbsent(id, reader);
  }
}
