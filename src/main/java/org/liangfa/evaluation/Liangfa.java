package org.liangfa.evaluation;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.casefile.DecisionFiles;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleBase;
import org.liangfa.kernel.Text;
import org.liangfa.result.Advice;
import org.liangfa.result.Fingerprint;
import org.liangfa.result.Result;
import org.liangfa.snapshot.Snapshot;
import org.liangfa.source.PackedSnapshot;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;
import org.liangfa.table.Catalogue;
import org.liangfa.table.CatalogueSearch;
import org.liangfa.table.Pack;
import org.liangfa.table.PackChain;
import org.liangfa.table.PointsRow;
import org.liangfa.table.Tables;
import org.liangfa.table.ThresholdRow;
import org.liangfa.table.Vocabulary;

/**
 * The rule base, loaded and checked: reads case files and evaluates them. Immutable; safe for use by several threads.
 *
 * <p>The same file, options and rule base always give the same result, whatever the order of lists in the file.
 */
public final class Liangfa {
  private final SourceRegistry sources;
  private final Tables tables;
  private final RulesReady rules;
  private final String fingerprint;
  private final Settings settings;
  private final Provisions provisions;
  private @Nullable CaseFiles cases;

  private Liangfa(SourceRegistry sources, Tables tables, RulesReady rules, String fingerprint) {
    this.sources = sources;
    this.tables = tables;
    this.rules = rules;
    this.fingerprint = fingerprint;
    this.settings = new Settings(tables);
    this.provisions = new Provisions(sources, () -> rules.base().catalogue());
  }

  /**
   * Loads a rule base and checks all of it.
   *
   * @param files the packed rule base or a folder
   * @throws org.liangfa.source.SourceException if a law text is broken
   * @throws org.liangfa.table.TableException if a table, the vocabulary or the catalogue is broken
   * @throws org.liangfa.engine.RuleBaseException if a rule is broken
   */
  public static Liangfa open(RuleFiles files) {
    requireNonNull(files, "files");
    SourceRegistry sources = SourceRegistry.read(files);
    Tables tables = Tables.read(files, sources);
    RuleBase rules = RuleBase.load(files, new RuleCodes(tables), sources);
    return new Liangfa(sources, tables, RulesReady.now(rules), RuleFingerprint.of(files));
  }

  /**
   * Opens the packed rule base: as the build has checked it and left it in the jar or, where that is missing or the packed
   * files are no longer those that were checked, as {@link #open} does.
   *
   * @throws org.liangfa.source.SourceException as {@link #open}
   * @throws org.liangfa.table.TableException as {@link #open}
   * @throws org.liangfa.engine.RuleBaseException as {@link #open}
   */
  public static Liangfa packaged() {
    return PackedSnapshot.find().flatMap(Prepared::of).map(Liangfa::of).orElseGet(() -> open(RuleFiles.packaged()));
  }

  /** A rule base that was checked before. */
  static Liangfa of(Prepared prepared) {
    return new Liangfa(
        SourceRegistry.of(prepared.sources()),
        Tables.of(prepared.tables()),
        RulesReady.meanwhile(prepared::rules),
        prepared.fingerprint());
  }

  /**
   * The same rules on other figures: to try what a change of a table would do, quickly. It keeps the fingerprint, so its
   * results are for comparison only.
   *
   * @param changed tables that name the same codes as those of this rule base
   */
  public Liangfa with(Tables changed) {
    return new Liangfa(sources, changed, rules, fingerprint);
  }

  /**
   * The rule base as {@link #packaged} finds it in the jar.
   *
   * @param stamp the stamp of the files it was opened from, see {@link PackedSnapshot}
   */
  public byte[] snapshot(String stamp) {
    return Snapshot.of(
        Prepared.of(stamp, fingerprint, sources.kept(), tables.kept(), rules().catalogue().rules()));
  }

  /**
   * Reads a case file against the codes of this rule base.
   *
   * @throws org.liangfa.casefile.CaseFileException with everything that is wrong in the file
   */
  public CaseFile read(Path path) throws CaseFileException {
    return read(path, path.toString());
  }

  /**
   * Reads a case file under another name, for systems whose locale cannot write the path.
   *
   * @param name the file as the user named it, for messages and for the ending
   * @throws org.liangfa.casefile.CaseFileException with everything that is wrong in the file
   */
  public CaseFile read(Path path, String name) throws CaseFileException {
    return cases().read(path, name);
  }

  /**
   * Reads a draft decision against the codes of this rule base.
   *
   * @param name the file as the user named it, for messages and for the ending
   * @throws org.liangfa.casefile.CaseFileException with everything that is wrong in the file
   */
  public DecisionFile readDecision(Path path, String name) throws CaseFileException {
    return new DecisionFiles(new CaseCodes(tables)).read(path, name);
  }

  /**
   * Reads the bytes of a case file that stands among others.
   *
   * @param name where it stands, for messages and for the ending
   * @throws org.liangfa.casefile.CaseFileException with everything that is wrong in the file
   */
  public CaseFile read(byte[] bytes, String name) throws CaseFileException {
    return cases().read(bytes, name);
  }

  /** Reads case files, lines and rows against the codes of this rule base. */
  public synchronized CaseFiles cases() {
    if (cases == null) {
      cases = new CaseFiles(new CaseCodes(tables), new StatutoryMaximum(this));
    }
    return cases;
  }

  /**
   * Evaluates one case.
   *
   * @throws org.liangfa.table.TableException if the options name a pack that does not exist or does not cover the day
   */
  public Result evaluate(CaseFile file, Options options) {
    return explain(file, options).result();
  }

  /**
   * The recommendation alone, without what would change it: for many cases at once.
   *
   * @throws org.liangfa.table.TableException as {@link #evaluate}
   */
  public Advice recommend(CaseFile file, Options options) {
    return new Evaluation(this, CanonicalCase.of(file), options).result.outcome().advice();
  }

  /**
   * Evaluates one case and keeps what stands behind the result.
   *
   * @throws org.liangfa.table.TableException as {@link #evaluate}
   */
  public Explanation explain(CaseFile file, Options options) {
    Evaluation evaluation = new Evaluation(this, CanonicalCase.of(file), options);
    Result result = ResultAssembly.of(evaluation, options.changes(), provenance());
    return new Explanation(this, evaluation, result);
  }

  /**
   * The rule sets that govern a case decided on a day.
   *
   * @throws org.liangfa.table.TableException as {@link #evaluate}
   */
  public PackChain packs(CaseFile file, LocalDate day, Options options) {
    return tables.packs(CaseReach.of(file, violations(), day), Optional.ofNullable(options.pack()));
  }

  /** Program and rules that every result comes from. */
  public Fingerprint provenance() {
    return new Fingerprint(Version.current(), fingerprint);
  }

  /** Ids of all packs. */
  public Set<String> packIds() {
    Set<String> ids = new TreeSet<>();
    tables.packs().stream().map(Pack::id).forEach(ids::add);
    return ids;
  }

  public RuleBase rules() {
    return rules.base();
  }

  public Tables tables() {
    return tables;
  }

  /** Rules and provisions to cite. */
  Provisions provisions() {
    return provisions;
  }

  /** What the tables say to many cases alike. */
  Settings settings() {
    return settings;
  }

  /** The runs of phases known so far, shared by all cases. */
  PhaseMemo memo() {
    return rules.memo();
  }

  public Catalogue violations() {
    return tables.catalogue();
  }

  /** Finds violations of the catalogue by words, articles, laws or parts of an id. */
  public CatalogueSearch search() {
    return violations().search(sources);
  }

  public Vocabulary vocabulary() {
    return tables.vocabulary();
  }

  /** The codes that rules and their cases may name. */
  public org.liangfa.engine.Vocabulary ruleCodes() {
    return new RuleCodes(tables);
  }

  public SourceRegistry sources() {
    return sources;
  }

  /** The codes that an element of a rule looks for, in words; empty where it names none. */
  public Text words(Element element) {
    List<ThresholdRow> tests =
        tables.rows("thresholds").stream().map(ThresholdRow.class::cast).toList();
    List<PointsRow> points = tables.rows("points").stream().map(PointsRow.class::cast).toList();
    return new Labels(vocabulary(), tests, points).words(element);
  }

  /** Hash over every file of the rule base, hexadecimal: the same rules have the same one, anywhere. */
  public String fingerprint() {
    return fingerprint;
  }
}
