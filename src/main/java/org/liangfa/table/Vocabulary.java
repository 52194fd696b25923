package org.liangfa.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.liangfa.kernel.Problem;
import org.liangfa.source.BasisKey;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceException;
import org.liangfa.source.SourceRegistry;

/** Every code that rules and case files may use, from {@code rules/vocabulary}; immutable. */
public final class Vocabulary {
  private final Map<Kind, Map<String, Entry>> entries;

  private Vocabulary(Map<Kind, Map<String, Entry>> entries) {
    this.entries = entries;
  }

  Vocabulary(Kept kept) {
    this(kept.entries());
  }

  /**
   * A vocabulary as one keeps it for later.
   *
   * @param entries by code, in the order of the file
   */
  public record Kept(Map<Kind, Map<String, Entry>> entries) {}

  Kept kept() {
    return new Kept(entries);
  }

  /** The files of the vocabulary. */
  public enum Kind {
    CIRCUMSTANCES("code,side,zh,en,proof_zh,proof_en,opposes,basis", Vocabulary::circumstance),
    FEATURES("code,zh,en,origin", c -> new Entry.Feature(c.code("code"), c.label(), c.text("origin"), c.origin())),
    STEPS("code,zh,en,basis", c -> new Entry.Step(c.code("code"), c.label(), c.bases("basis"), c.origin())),
    QUESTIONS("code,zh,en,fix_zh,fix_en,asks", Vocabulary::question),
    CONFLICTS("code,zh,en,fix_zh,fix_en", Vocabulary::concern),
    DUTIES(
        "code,zh,en,deadline_zh,deadline_en,term,blocks,basis",
        c ->
            new Entry.Duty(
                c.code("code"),
                c.label(),
                c.texts("deadline"),
                c.optional("term"),
                c.yes("blocks"),
                c.bases("basis"),
                c.origin())),
    MEASURES(
        "code,zh,en,clock_zh,clock_en,basis",
        c -> new Entry.Measure(c.code("code"), c.label(), c.texts("clock"), c.bases("basis"), c.origin())),
    RISKS("code,zh,en,fix_zh,fix_en", Vocabulary::concern),
    REGIONS("code,zh,en", Vocabulary::region);

    private final List<String> header;
    private final Function<Cells, Entry> entry;

    Kind(String header, Function<Cells, Entry> entry) {
      this.header = List.of(header.split(","));
      this.entry = entry;
    }

    String path() {
      return "vocabulary/" + name().toLowerCase(Locale.ROOT) + ".csv";
    }
  }

  /** Reads all files; what is wrong is added to the problems. */
  static Vocabulary read(RuleFiles files, SourceRegistry sources, List<Problem> problems) {
    Set<String> present = files.list("vocabulary", ".csv");
    Map<Kind, Map<String, Entry>> entries = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      entries.put(kind, Map.of());
      if (present.contains(kind.path())) {
        entries.put(kind, Collections.unmodifiableMap(read(files, sources, kind, problems)));
      } else {
        problems.add(TableCode.NO_FILE.at("rules/" + kind.path(), "缺少该词汇表", "the vocabulary is missing"));
      }
    }
    Vocabulary vocabulary = new Vocabulary(entries);
    vocabulary.checkOpposites(problems);
    return vocabulary;
  }

  /** The codes of one kind, in the order of the file. */
  public Set<String> codes(Kind kind) {
    return entries.getOrDefault(kind, Map.of()).keySet();
  }

  /** The entry of a code, if listed. */
  public Optional<Entry> find(Kind kind, String code) {
    return Optional.ofNullable(entries.getOrDefault(kind, Map.of()).get(code));
  }

  public Optional<Entry.Circumstance> circumstance(String code) {
    return find(Kind.CIRCUMSTANCES, code).map(Entry.Circumstance.class::cast);
  }

  /** All circumstances, in the order of the file. */
  public List<Entry.Circumstance> circumstances() {
    return entries.getOrDefault(Kind.CIRCUMSTANCES, Map.of()).values().stream()
        .map(Entry.Circumstance.class::cast)
        .toList();
  }

  public Optional<Entry.Feature> feature(String code) {
    return find(Kind.FEATURES, code).map(Entry.Feature.class::cast);
  }

  public Optional<Entry.Step> step(String code) {
    return find(Kind.STEPS, code).map(Entry.Step.class::cast);
  }

  public Optional<Entry.Concern> question(String code) {
    return find(Kind.QUESTIONS, code).map(Entry.Concern.class::cast);
  }

  /** The circumstance that a question asks for because the file is silent on it; empty for other questions. */
  public Optional<String> asked(String question) {
    return question(question).map(Entry.Concern::asks).filter(kind -> !kind.isEmpty());
  }

  public Optional<Entry.Concern> conflict(String code) {
    return find(Kind.CONFLICTS, code).map(Entry.Concern.class::cast);
  }

  public Optional<Entry.Concern> risk(String code) {
    return find(Kind.RISKS, code).map(Entry.Concern.class::cast);
  }

  public Optional<Entry.Duty> duty(String code) {
    return find(Kind.DUTIES, code).map(Entry.Duty.class::cast);
  }

  public Optional<Entry.Measure> measure(String code) {
    return find(Kind.MEASURES, code).map(Entry.Measure.class::cast);
  }

  public Optional<Entry.Region> region(String code) {
    return find(Kind.REGIONS, code).map(Entry.Region.class::cast);
  }

  private static Map<String, Entry> read(
      RuleFiles files, SourceRegistry sources, Kind kind, List<Problem> problems) {
    Map<String, Entry> read = new LinkedHashMap<>();
    for (Cells cells : CsvFile.read(files, kind.path(), kind.header, problems)) {
      Entry entry = kind.entry.apply(cells);
      if (cells.failed()) {
        continue;
      }
      bases(entry).forEach(key -> checkBasis(cells, sources, key));
      Entry first = read.putIfAbsent(entry.code(), entry);
      if (first != null) {
        cells.fail(
            TableCode.DUPLICATE,
            "code",
            entry.code() + " 已见于 " + first.origin(),
            entry.code() + " is listed in " + first.origin());
      }
    }
    return read;
  }

  private static List<BasisKey> bases(Entry entry) {
    if (entry instanceof Entry.Circumstance circumstance) {
      return circumstance.bases();
    } else if (entry instanceof Entry.Step step) {
      return step.bases();
    } else if (entry instanceof Entry.Duty duty) {
      return duty.bases();
    }
    return entry instanceof Entry.Measure measure ? measure.bases() : List.of();
  }

  private static void checkBasis(Cells cells, SourceRegistry sources, BasisKey key) {
    try {
      sources.resolve(key);
    } catch (SourceException e) {
      Problem problem = e.problems().get(0);
      cells.fail(TableCode.BASIS, "basis", key + "：" + problem.what().zh(), key + ": " + problem.what().en());
    }
  }

  private void checkOpposites(List<Problem> problems) {
    for (Entry.Circumstance entry : circumstances()) {
      for (String opposed : entry.opposes()) {
        boolean mutual = circumstance(opposed).map(other -> other.opposes().contains(entry.code())).orElse(false);
        if (!mutual || opposed.equals(entry.code())) {
          problems.add(
              TableCode.OPPOSES.at(
                  "rules/vocabulary/" + entry.origin() + " opposes",
                  entry.code() + " 排斥 " + opposed + "，而后者没有写明排斥前者",
                  entry.code() + " opposes " + opposed + ", which does not oppose it"));
        }
      }
    }
  }

  private static Entry circumstance(Cells c) {
    return new Entry.Circumstance(
        c.code("code"),
        c.word("side", Side.values()),
        c.label(),
        c.texts("proof"),
        Collections.unmodifiableSortedSet(new TreeSet<>(c.codes("opposes"))),
        c.bases("basis"),
        c.origin());
  }

  private static Entry concern(Cells c) {
    return new Entry.Concern(c.code("code"), c.label(), c.texts("fix"), "", c.origin());
  }

  private static Entry question(Cells c) {
    return new Entry.Concern(c.code("code"), c.label(), c.texts("fix"), c.optional("asks"), c.origin());
  }

  private static Entry region(Cells c) {
    String code = c.text("code");
    if (!code.isEmpty() && !code.matches("[0-9]{6}")) {
      c.fail(TableCode.UNKNOWN_WORD, "code", "“" + code + "”不是六位区划代码", "\"" + code + "\" is not a six-digit code");
    }
    return new Entry.Region(code, c.label(), c.origin());
  }
}
