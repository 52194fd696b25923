package org.liangfa.engine;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/** The rules of this checkout, loaded once for all tests. */
final class Repository {
  static final RuleFiles FILES = RuleFiles.directory(Path.of("rules"));

  static final Vocabulary VOCABULARY = new Tables();

  private static final Map<String, Set<String>> CHAINS = new ConcurrentHashMap<>();

  private static @Nullable RuleBase loaded;
  private static @Nullable RuleBaseException refused;

  private Repository() {}

  static synchronized RuleBase rules() {
    if (refused != null) {
      throw refused;
    }
    if (loaded == null) {
      try {
        loaded = RuleBase.load(FILES, VOCABULARY, SourceRegistry.read(FILES));
      } catch (RuleBaseException e) {
        refused = e;
        throw e;
      }
    }
    return loaded;
  }

  /** The pack and all that it extends, directly or not. */
  static Set<String> withParents(String pack) {
    return CHAINS.computeIfAbsent(pack, Repository::chain);
  }

  private static Set<String> chain(String pack) {
    Set<String> chain = new TreeSet<>();
    for (String next = pack; !next.isEmpty() && chain.add(next); ) {
      next = parent(next);
    }
    return chain;
  }

  private static String parent(String pack) {
    String path = "packs/" + pack + "/pack.yaml";
    if (!FILES.list("packs/" + pack, "pack.yaml").contains(path)) {
      return pack.equals("national") ? "" : "national";
    }
    try {
      Pack read =
          new YAMLMapper().readValue(new String(FILES.bytes(path), StandardCharsets.UTF_8), Pack.class);
      return read.parent() == null ? "" : read.parent();
    } catch (IOException e) {
      throw new UncheckedIOException("rules/" + path + " 读不懂", e);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Pack(@JsonProperty("extends") @Nullable String parent) {}

  /** The codes in the tables of this checkout. */
  static final class Tables implements Vocabulary {
    private static final String CIRCUMSTANCES = "vocabulary/circumstances.csv";
    private static final Map<String, String> COLUMNS =
        Map.ofEntries(
            Map.entry("Claim", "kind@" + CIRCUMSTANCES),
            Map.entry("Circumstance", "kind@" + CIRCUMSTANCES),
            Map.entry("NotGround", "kind@" + CIRCUMSTANCES),
            Map.entry("Comparison", "test@/tables/thresholds.csv"),
            Map.entry("Points", "row@/tables/points.csv"),
            Map.entry("Reduction", "code@/tables/reductions.csv"),
            Map.entry("Feature", "code@vocabulary/features.csv"),
            Map.entry("Step", "code@vocabulary/steps.csv"),
            Map.entry("Question", "code@vocabulary/questions.csv"),
            Map.entry("Conflict", "code@vocabulary/conflicts.csv"),
            Map.entry("Risk", "code@vocabulary/risks.csv"),
            Map.entry("Duty", "code@vocabulary/duties.csv"),
            Map.entry("Measure", "code@vocabulary/measures.csv"));

    private final Map<String, Set<String>> codes = new TreeMap<>();

    @Override
    public boolean knows(String type, String component, String code) {
      String where = COLUMNS.getOrDefault(type, "");
      return where.startsWith(component + "@") && codes(type).contains(code);
    }

    @Override
    public Set<String> codes(String type) {
      return codes.computeIfAbsent(type, one -> read(COLUMNS.getOrDefault(one, "")));
    }

    private static Set<String> read(String where) {
      Set<String> codes = new HashSet<>();
      String file = where.substring(where.indexOf('@') + 1);
      boolean everyPack = file.startsWith("/");
      for (String path : FILES.list(everyPack ? "packs" : "vocabulary", everyPack ? file : ".csv")) {
        if (everyPack || path.equals(file)) {
          codes.addAll(firstColumn(path));
        }
      }
      return codes;
    }

    /** In every one of these tables the code is the first column. */
    private static List<String> firstColumn(String path) {
      String text = new String(FILES.bytes(path), StandardCharsets.UTF_8);
      try (var rows =
          new CsvMapper()
              .readerForListOf(String.class)
              .with(com.fasterxml.jackson.dataformat.csv.CsvParser.Feature.WRAP_AS_ARRAY)
              .with(CsvSchema.emptySchema().withSkipFirstDataRow(true))
              .<List<String>>readValues(text)) {
        return rows.readAll().stream().filter(row -> !row.isEmpty()).map(row -> row.get(0)).toList();
      } catch (IOException e) {
        throw new UncheckedIOException("rules/" + path + " 读不懂", e);
      }
    }
  }
}
