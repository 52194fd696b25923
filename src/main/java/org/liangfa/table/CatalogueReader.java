package org.liangfa.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;

/** Reads violations of the catalogue and holds each against the words of its clause. */
final class CatalogueReader {
  private final CatalogueFile.Part part;
  private final List<Problem> problems;

  private CatalogueReader(CatalogueFile.Part part, List<Problem> problems) {
    this.part = part;
    this.problems = problems;
  }

  /** One violation with its versions. */
  record ViolationDraft(
      @Nullable String id, Draft.@Nullable TextDraft title, @Nullable List<VersionReader.VersionDraft> versions) {}

  /** A list of one violation. */
  static final class Parts extends ArrayList<ViolationDraft> {
    private static final long serialVersionUID = 1L;
  }

  /** Reads all violations. */
  static Catalogue read(RuleFiles files, List<Problem> problems) {
    Set<String> paths = files.list("violations", ".yaml");
    if (paths.isEmpty()) {
      problems.add(TableCode.NO_FILE.at("rules/violations", "没有违法行为目录", "there is no catalogue of violations"));
    }
    TreeMap<String, CatalogueFile.Part> parts = new TreeMap<>();
    for (String path : paths) {
      for (CatalogueFile.Part part : CatalogueFile.parts(files, path, problems)) {
        if (parts.put(part.id(), part) != null) {
          new Draft("rules/" + path + " " + part.id(), problems)
              .fail(TableCode.DUPLICATE, "id", part.id() + " 出现两次", part.id() + " occurs twice");
        }
      }
    }
    Catalogue.Words words = words(files, parts.values(), problems);
    Catalogue catalogue = new Catalogue(parts, () -> words);
    catalogue.readAll(parts.values(), problems);
    new Acts(files, problems).check(catalogue.read(), problems);
    new Crimes(files, problems).check(catalogue.read(), problems);
    return catalogue;
  }

  private static Catalogue.Words words(
      RuleFiles files, Collection<CatalogueFile.Part> parts, List<Problem> problems) {
    return new Catalogue.Words(domainNames(files, parts, problems), spokenWords(files, problems));
  }

  /** {@code violations/domains.csv}: every domain in words, and no other. */
  private static Map<String, Text> domainNames(
      RuleFiles files, Collection<CatalogueFile.Part> parts, List<Problem> problems) {
    Map<String, Text> names = new TreeMap<>();
    String path = "violations/domains.csv";
    for (Cells row : csv(files, path, List.of("domain", "zh", "en"), problems)) {
      names.put(row.text("domain"), Text.of(row.text("zh"), row.text("en")));
    }
    Set<String> held = new TreeSet<>();
    parts.forEach(part -> held.add(part.domain()));
    if (!held.equals(names.keySet())) {
      held.removeAll(names.keySet());
      problems.add(TableCode.UNKNOWN_WORD.at("rules/" + path, "与目录的文件不一致；缺少 " + held,
          "does not list the files of the catalogue; missing " + held));
    }
    return names;
  }

  /** {@code violations/words.csv}: what people say, and the ways in which the law says it. */
  private static SortedMap<String, List<String>> spokenWords(RuleFiles files, List<Problem> problems) {
    TreeMap<String, List<String>> words = new TreeMap<>();
    String path = "violations/words.csv";
    for (Cells row : csv(files, path, List.of("word", "law"), problems)) {
      if (words.put(row.text("word"), List.of(row.text("law").split("\\|"))) != null) {
        problems.add(TableCode.DUPLICATE.at(
            "rules/" + path, row.text("word") + " 出现两次", row.text("word") + " occurs twice"));
      }
    }
    return words;
  }

  private static List<Cells> csv(RuleFiles files, String path, List<String> header, List<Problem> problems) {
    if (!files.list("violations", ".csv").contains(path)) {
      problems.add(TableCode.NO_FILE.at("rules/" + path, "没有这个文件", "there is no such file"));
      return List.of();
    }
    return CsvFile.read(files, path, header, problems);
  }

  /**
   * Reads one violation.
   *
   * @throws TableException with everything that is wrong in it
   */
  static Catalogue.Entry entry(CatalogueFile.Part part) {
    List<Problem> problems = new ArrayList<>();
    Optional<Catalogue.Entry> entry = entry(part, problems);
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return entry.orElseThrow();
  }

  /** Reads one violation; what is wrong is added to the problems, and then there is no entry. */
  static Optional<Catalogue.Entry> entry(CatalogueFile.Part part, List<Problem> problems) {
    return YamlFile.parse("rules/" + part.path(), part.yaml(), Parts.class, problems)
        .flatMap(parts -> new CatalogueReader(part, problems).violation(parts.get(0)));
  }

  private Optional<Catalogue.Entry> violation(ViolationDraft draft) {
    Draft in = new Draft("rules/" + part.path() + " " + draft.id(), problems);
    String id = in.text("id", draft.id());
    if (!id.isEmpty() && !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      in.fail(TableCode.UNKNOWN_WORD, "id", "“" + id + "”不是小写英文代码", "\"" + id + "\" is not a lower-case code");
    }
    Text title = in.text("title", draft.title());
    if (in.failed()) {
      return Optional.empty();
    }
    List<PenaltyClause> read = new ArrayList<>();
    Map<String, Catalogue.Provenance> provenance = new HashMap<>();
    Map<String, String> gaps = new HashMap<>();
    int number = 0;
    for (VersionReader.VersionDraft version : in.list("versions", draft.versions())) {
      String origin = part.domain() + ".yaml " + id + "[" + number++ + "]";
      Draft place = new Draft("rules/violations/" + origin, problems);
      VersionReader.version(place, id, title, origin, version).ifPresent(clause -> {
        read.add(clause);
        provenance.put(origin, VersionReader.provenance(place, version));
        gaps.put(origin, VersionReader.nullToEmpty(version.gap()));
      });
    }
    if (read.isEmpty()) {
      in.fail(TableCode.MISSING, "versions", "没有可用的条文", "there is no usable version");
      return Optional.empty();
    }
    read.sort(Order.by(clause -> clause.span().from()));
    for (int i = 1; i < read.size(); i++) {
      follows(in, read.get(i - 1), read.get(i), gaps.getOrDefault(read.get(i).origin(), ""));
    }
    return Optional.of(new Catalogue.Entry(read, provenance));
  }

  /** Versions follow each other day by day; a gap is explained where it ends. */
  private static void follows(Draft in, PenaltyClause before, PenaltyClause after, String gap) {
    if (before.span().overlaps(after.span())) {
      in.fail(
          TableCode.DUPLICATE,
          "versions",
          after.origin() + " 与 " + before.origin() + " 同时有效",
          after.origin() + " is in force together with " + before.origin());
    } else if (gap.isEmpty() == !after.span().from().equals(before.span().until())) {
      in.fail(
          TableCode.GAP,
          "versions",
          after.origin() + " 与前一版" + (gap.isEmpty() ? "之间有空档而没有写明原因（gap）" : "相接，不该写 gap"),
          gap.isEmpty()
              ? "days between " + before.origin() + " and " + after.origin() + " are not explained (gap)"
              : after.origin() + " follows at once and needs no gap");
    }
  }
}
