package org.liangfa.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Tier;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/**
 * The figures and words of the rule base; immutable.
 *
 * <p>Rows are asked for by pack chain and day. A row of a pack of higher rank replaces the rows with the same key that
 * are in force that day; for mitigation shares and rounding, which are scales, it replaces all rows of lower rank.
 */
public final class Tables {
  private final Packs packs;
  private final Rows rows;
  private final Vocabulary vocabulary;
  private final Catalogue catalogue;
  private final List<LocalDate> changes;

  private Tables(Packs packs, Rows rows, Vocabulary vocabulary, Catalogue catalogue) {
    this(packs, rows, vocabulary, catalogue, rows.changes());
  }

  private Tables(Packs packs, Rows rows, Vocabulary vocabulary, Catalogue catalogue, List<LocalDate> changes) {
    this.packs = packs;
    this.rows = rows;
    this.vocabulary = vocabulary;
    this.catalogue = catalogue;
    this.changes = changes;
  }

  /**
   * Reads {@code packs/}, {@code vocabulary/} and {@code violations/}.
   *
   * @throws TableException with everything that is wrong in any file
   */
  public static Tables read(RuleFiles files, SourceRegistry sources) {
    requireNonNull(files, "files");
    requireNonNull(sources, "sources");
    List<Problem> problems = new ArrayList<>();
    Packs packs = Packs.read(files, problems);
    TableReader reader = new TableReader(files, sources, packs, problems);
    reader.checkFileNames();
    Rows rows = Rows.read(reader);
    Vocabulary vocabulary = Vocabulary.read(files, sources, problems);
    CodeChecks.check(rows, vocabulary, problems);
    Catalogue catalogue = Catalogue.read(files, problems);
    packs.checkDomains(catalogue.domains(), problems);
    CodeChecks.checkViolations(rows, catalogue, problems);
    // A row that could not be read would only show up again as a hole.
    if (problems.isEmpty()) {
      ScaleChecks.check(rows, packs, problems);
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return new Tables(packs, rows, vocabulary, catalogue);
  }

  /**
   * These tables with one file read anew.
   *
   * @param files the files with the change
   * @param changed path of a table, of a pack or of a file of the catalogue, below {@code rules/}
   * @throws TableException with everything that is wrong in it, and in how it fits the others
   */
  public Tables with(RuleFiles files, SourceRegistry sources, String changed) {
    List<Problem> problems = new ArrayList<>();
    Packs newPacks = changed.endsWith("/pack.yaml") ? Packs.read(files, problems) : packs;
    Rows newRows = rows.with(new TableReader(files, sources, newPacks, problems), changed);
    Catalogue newCatalogue = changed.startsWith("violations/") ? catalogue.with(files, changed, problems) : catalogue;
    if (problems.isEmpty()) {
      ScaleChecks.check(newRows, newPacks, problems);
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return new Tables(newPacks, newRows, vocabulary, newCatalogue);
  }

  /**
   * Tables as one keeps them for later.
   *
   * @param packs packs by id
   * @param rows rows by table and pack, in the order of the file
   * @param changes every day on which a row begins or ends, sorted, see {@link #unchangedSince}; kept so that no table need be
   *     read to know them
   */
  public record Kept(
      SortedMap<String, Pack> packs,
      Map<String, Map<String, List<Row>>> rows,
      Vocabulary.Kept vocabulary,
      Catalogue.Kept catalogue,
      List<LocalDate> changes) {}

  /** What {@link #of} makes the same tables from. */
  public Kept kept() {
    return new Kept(packs.byId(), rows.kept(), vocabulary.kept(), catalogue.kept(), changes);
  }

  /** Tables that were read and checked before. */
  public static Tables of(Kept kept) {
    return new Tables(
        Packs.of(kept.packs()),
        Rows.of(kept.rows()),
        new Vocabulary(kept.vocabulary()),
        new Catalogue(kept.catalogue()),
        kept.changes());
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** All packs, by id. */
  public List<Pack> packs() {
    return packs.all();
  }

  /**
   * The packs that govern a case: the one asked for with all it adds to; or the general one whose jurisdiction matches
   * the most of the division code and every one for the domain whose jurisdiction matches, each with all it adds to.
   *
   * @param reach place, domain and day of the case
   * @param chosen pack id asked for by the user
   * @throws TableException with {@link TableCode#PACK_CHOICE} if there is no such pack or it does not cover the day
   */
  public PackChain packs(Reach reach, Optional<String> chosen) {
    String name = vocabulary.region(reach.region()).map(entry -> "（" + entry.label().zh() + "）").orElse("");
    return packs.choose(reach, chosen, name);
  }

  /**
   * The last day, that day or before it, on which any row of any table but that of published decisions begins or ends: all
   * days from there to the next such day have the same rows. {@link LocalDate#MIN} before any.
   */
  public LocalDate unchangedSince(LocalDate day) {
    int place = Collections.binarySearch(changes, day);
    int floor = place >= 0 ? place : -place - 2;
    return floor < 0 ? LocalDate.MIN : changes.get(floor);
  }

  /** Where the packs hold rows for the same thing on the day: which govern, over which, and why. */
  public List<Precedence> precedence(PackChain chain, LocalDate day) {
    return rows.all().stream().flatMap(layers -> layers.precedence(chain, day).stream()).toList();
  }

  /**
   * The pack and all that it extends, most general first, on whatever day.
   *
   * @throws IllegalArgumentException if there is no such pack
   */
  public PackChain lineage(String id) {
    return packs.all().stream()
        .filter(pack -> pack.id().equals(id))
        .findFirst()
        .map(packs::chain)
        .orElseThrow(() -> new IllegalArgumentException("pack: " + id + " (expected: a pack of the rule base)"));
  }

  /** The key of a row in its table; where it answers to several, the first. */
  public String key(Row row) {
    return rows.all().stream().flatMap(layers -> layers.keys(row).stream()).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("row: " + row.origin() + " (expected: a row of these tables)"));
  }

  /** Names of the tables, such as {@code points}. */
  public List<String> names() {
    return rows.all().stream().map(layers -> layers.kind().file()).toList();
  }

  /**
   * All rows of a table in every pack and on every day, root pack first.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  public List<Row> rows(String table) {
    Layers<?> layers = layers(table);
    List<Row> all = new ArrayList<>();
    packs.all().stream()
        .sorted(Order.byInt(pack -> packs.chain(pack).packs().size()))
        .forEach(pack -> all.addAll(layers.of(pack.id())));
    return all;
  }

  /**
   * The rows of a table in force.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  public List<Row> rows(String table, PackChain chain, LocalDate day) {
    return List.copyOf(inForce(layers(table), chain, day));
  }

  private Layers<?> layers(String table) {
    return rows.all().stream()
        .filter(layers -> layers.kind().file().equals(table))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("table: " + table + " (expected: one of " + names() + ")"));
  }

  /** Codes of all threshold tests of any pack and day, for the check of rules. */
  public SortedSet<String> tests() {
    return names(rows.thresholds(), ThresholdRow::test);
  }

  /** The quantity of a test, the same in all its rows. */
  public Optional<Quantity> quantity(String test) {
    return rows.thresholds().rows().values().stream()
        .flatMap(Collection::stream)
        .filter(row -> row.test().equals(test))
        .map(ThresholdRow::quantity)
        .findFirst();
  }

  /** Codes of all points rows of any pack and day, for the check of rules. */
  public SortedSet<String> pointsRows() {
    return names(rows.points(), PointsRow::row);
  }

  /** All threshold rows in force. */
  public List<ThresholdRow> thresholds(PackChain chain, LocalDate day) {
    return inForce(rows.thresholds(), chain, day);
  }

  /**
   * The threshold rows in force for one kind of party, one for each test.
   *
   * @param party kind of party as in the case file, {@code INDIVIDUAL_BUSINESS}
   * @throws IllegalArgumentException if there is no such kind
   */
  public List<ThresholdRow> thresholds(PackChain chain, LocalDate day, String party) {
    if (!TableKind.PARTIES.contains(party)) {
      throw new IllegalArgumentException("party: " + party + " (expected: one of " + TableKind.PARTIES + ")");
    }
    return rows.thresholds().inForce(chain, day).entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(" " + party))
        .map(Map.Entry::getValue)
        .toList();
  }

  public List<PointsRow> points(PackChain chain, LocalDate day) {
    return inForce(rows.points(), chain, day);
  }

  /** The points row of a code, if one is in force. */
  public Optional<PointsRow> points(PackChain chain, LocalDate day, String row) {
    return Optional.ofNullable(rows.points().inForce(chain, day).get(row));
  }

  public List<PointGroupRow> pointGroups(PackChain chain, LocalDate day) {
    return inForce(rows.pointGroups(), chain, day);
  }

  /** Tier targets, heaviest first. */
  public List<TierTargetRow> tierTargets(PackChain chain, LocalDate day) {
    return inForce(rows.tierTargets(), chain, day).stream()
        .sorted(Order.by(TierTargetRow::netFrom))
        .toList();
  }

  /**
   * The target into which a net score falls.
   *
   * @throws IllegalArgumentException if the score is below -100 or above 100
   */
  public TierTargetRow tierTarget(PackChain chain, LocalDate day, BigDecimal net) {
    return tierTargets(chain, day).stream()
        .filter(row -> net.compareTo(row.netFrom()) >= 0 && net.compareTo(row.netUntil()) < 0)
        .findFirst()
        .orElseThrow(() -> outside("net", net));
  }

  public List<TierBandRow> tierBands(PackChain chain, LocalDate day) {
    return inForce(rows.tierBands(), chain, day);
  }

  /**
   * The band of a tier in a fine of the form.
   *
   * @param tier LENIENT, ORDINARY or AGGRAVATED
   * @throws IllegalArgumentException for any other tier
   */
  public TierBandRow tierBand(PackChain chain, LocalDate day, FineForm form, Tier tier) {
    return Optional.ofNullable(rows.tierBands().inForce(chain, day).get(form + " " + tier))
        .orElseThrow(() -> outside("tier", tier));
  }

  /** The band points of every tier. */
  public List<BandPointsRow> bandPoints(PackChain chain, LocalDate day) {
    return inForce(rows.bandPoints(), chain, day);
  }

  /** The scale of mitigation shares. */
  public List<MitigationShareRow> mitigationShares(PackChain chain, LocalDate day) {
    return inForce(rows.mitigationShares(), chain, day);
  }

  /** The scale of rounding steps. */
  public List<RoundingRow> roundings(PackChain chain, LocalDate day) {
    return inForce(rows.rounding(), chain, day);
  }

  /** How the amount is found for each form of fine. */
  public List<AmountMethodRow> amountMethods(PackChain chain, LocalDate day) {
    return inForce(rows.amountMethods(), chain, day);
  }

  /** How far the tiers may lie from an amount found by added percentages. */
  public List<AmountLimitRow> amountLimits(PackChain chain, LocalDate day) {
    return inForce(rows.amountLimits(), chain, day);
  }

  /** Reductions that rules may conclude. */
  public List<ReductionRow> reductions(PackChain chain, LocalDate day) {
    return inForce(rows.reductions(), chain, day);
  }

  /** The entries of every list of first offences for a violation. */
  public List<FirstOffenceRow> firstOffences(PackChain chain, LocalDate day, String violation) {
    return inForce(rows.firstOffences(), chain, day).stream()
        .filter(row -> row.violation().equals(violation))
        .toList();
  }

  /** How an instalment plan is reckoned for each kind of payer. */
  public List<InstalmentRow> instalments(PackChain chain, LocalDate day) {
    return inForce(rows.instalments(), chain, day);
  }

  /** What a fine not paid in time grows by; empty before the first row. */
  public Optional<SurchargeRow> surcharge(PackChain chain, LocalDate day) {
    return inForce(rows.surcharges(), chain, day).stream().findFirst();
  }

  /** Codes of all reductions of any pack and day, for the check of rules. */
  public SortedSet<String> reductions() {
    return names(rows.reductions(), ReductionRow::reduction);
  }

  /**
   * Where in the band of the tier a score lies.
   *
   * @param tier LENIENT, ORDINARY or AGGRAVATED
   * @throws IllegalArgumentException for any other tier
   */
  public BandPointsRow bandPoints(PackChain chain, LocalDate day, Tier tier) {
    return Optional.ofNullable(rows.bandPoints().inForce(chain, day).get(tier.name()))
        .orElseThrow(() -> outside("tier", tier));
  }

  /**
   * The share of the statutory minimum that a mitigated fine takes at a net score.
   *
   * @throws IllegalArgumentException if the score is below -100 or above 100
   */
  public MitigationShareRow mitigationShare(PackChain chain, LocalDate day, BigDecimal net) {
    return inForce(rows.mitigationShares(), chain, day).stream()
        .filter(row -> net.compareTo(row.netFrom()) >= 0 && net.compareTo(row.netUntil()) < 0)
        .findFirst()
        .orElseThrow(() -> outside("net", net));
  }

  /** The rounding row into which an amount falls. */
  public RoundingRow rounding(PackChain chain, LocalDate day, Money amount) {
    return inForce(rows.rounding(), chain, day).stream()
        .filter(row -> row.amountFrom().compareTo(amount) <= 0)
        .max(Order.by(RoundingRow::amountFrom))
        .orElseThrow();
  }

  public List<AssessmentFactorRow> assessmentFactors(PackChain chain, LocalDate day) {
    return inForce(rows.assessmentFactors(), chain, day);
  }

  /** What a prospective result supposes, in the order of the table. */
  public List<AssumptionRow> assumptions(PackChain chain, LocalDate day, String variant) {
    return inForce(rows.assumptions(), chain, day).stream().filter(row -> row.variant().equals(variant)).toList();
  }

  /** Published decisions that were known on the day. */
  public List<PrecedentRow> precedents(PackChain chain, LocalDate day) {
    return inForce(rows.precedents(), chain, day);
  }

  /** What a draft decision can be faulted for. */
  public List<ReviewPointRow> reviewPoints(PackChain chain, LocalDate day) {
    return inForce(rows.reviewPoints(), chain, day);
  }

  /** What the written decision must contain, in the order of the table. */
  public List<ReviewContentRow> reviewContent(PackChain chain, LocalDate day) {
    return inForce(rows.reviewContent(), chain, day);
  }

  /** The lowest recommended points of bands that the law lets reach further down. */
  public List<LowestPointRow> lowestPoints(PackChain chain, LocalDate day) {
    return inForce(rows.lowestPoints(), chain, day);
  }

  /** The working days that the packs of a chain know. */
  public WorkingCalendar workingCalendar(PackChain chain) {
    return new WorkingCalendar(rows.workingDays(), chain);
  }

  private static <R extends Row> List<R> inForce(Layers<R> layers, PackChain chain, LocalDate day) {
    // A row may stand under several keys; two rows are never the same, were it only for their place.
    Set<R> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    List<R> inOrder = new ArrayList<>();
    for (R row : layers.inForce(chain, day).values()) {
      if (rows.add(row)) {
        inOrder.add(row);
      }
    }
    return Collections.unmodifiableList(inOrder);
  }

  private static <R extends Row> SortedSet<String> names(Layers<R> layers, Function<R, String> name) {
    SortedSet<String> names = new TreeSet<>();
    layers.rows().values().forEach(rows -> rows.forEach(row -> names.add(name.apply(row))));
    return names;
  }

  private static IllegalArgumentException outside(String name, Object value) {
    return new IllegalArgumentException(name + ": " + value + " (expected: a value the table covers)");
  }
}
