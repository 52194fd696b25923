package org.liangfa.table;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Problem;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceException;
import org.liangfa.source.SourceRegistry;

/** Reads the tables of every pack and checks each row by itself and against its neighbours in the same pack. */
final class TableReader {
  private static final List<String> ROOMS =
      List.of("sources", "packs", "vocabulary", "violations", "answers", "proof", "lint");
  private static final Pattern MISNAMED = Pattern.compile(".*\\.(?!(?:yaml|csv|drl)$)(?i:ya?ml|csv|drl)");
  private static final String PROPOSALS = "LIANGFA-PROPOSAL";

  private final RuleFiles files;
  private final SourceRegistry sources;
  private final Packs packs;
  private final List<Problem> problems;

  TableReader(RuleFiles files, SourceRegistry sources, Packs packs, List<Problem> problems) {
    this.files = files;
    this.sources = sources;
    this.packs = packs;
    this.problems = problems;
  }

  /** The rows of one table in every pack; the root pack must have the file. */
  <R extends Row> Layers<R> read(TableKind<R> kind) {
    Map<String, List<R>> rows = new HashMap<>();
    for (Pack pack : packs.all()) {
      String path = kind.path(pack.id());
      if (files.list("packs/" + pack.id() + "/tables", "/" + kind.file() + ".csv").contains(path)) {
        rows.put(pack.id(), rows(kind, pack, path));
      } else if (pack.parent().isEmpty()) {
        problems.add(TableCode.NO_FILE.at("rules/" + path, "缺少该表", "the table is missing"));
      }
    }
    return new Layers<>(kind, Map.copyOf(rows));
  }

  /** Refuses files that nothing would read: a table that nobody knows, an ending that nobody looks for. */
  void checkFileNames() {
    Set<String> known = TableKind.ALL.stream().map(kind -> kind.file() + ".csv").collect(Collectors.toSet());
    for (String path : files.list("packs", "")) {
      String[] parts = path.split("/", 4);
      if (parts.length > 3 && parts[2].equals("tables") && !known.contains(parts[3])) {
        String names = known.stream().sorted().collect(joining(", "));
        problems.add(
            TableCode.UNKNOWN_FILE.at("rules/" + path, "不认识的表；已有 " + names, "no such table; known are " + names));
      }
    }
    for (String room : ROOMS) {
      for (String path : files.list(room, "")) {
        if (MISNAMED.matcher(path).matches()) {
          problems.add(TableCode.UNKNOWN_FILE.at("rules/" + path, "只读以小写 .yaml、.csv、.drl 结尾的文件",
              "only files that end in .yaml, .csv or .drl, in small letters, are read"));
        }
      }
    }
  }

  /** The pack of which the file is the table of this kind. */
  Optional<Pack> pack(TableKind<?> kind, String path) {
    return packs.all().stream().filter(pack -> kind.path(pack.id()).equals(path)).findFirst();
  }

  <R extends Row> List<R> rows(TableKind<R> kind, Pack pack, String path) {
    List<R> rows = new ArrayList<>();
    for (Cells cells : CsvFile.read(files, path, kind.header(), problems)) {
      Cited cited =
          new Cited(
              pack.id(),
              cells.origin(),
              cells.basis("basis"),
              cells.word("mark", Mark.values()),
              cells.span(),
              cells.label());
      R row = kind.row().apply(cells, cited);
      if (!cells.failed()) {
        checkBasis(cells, cited);
        rows.add(row);
      }
    }
    checkKeys(kind, path, rows);
    return List.copyOf(rows);
  }

  private void checkBasis(Cells cells, Cited cited) {
    Optional<Passage> passage = resolve(cells, cited.basis());
    if (passage.isEmpty()) {
      return;
    }
    DateSpan span = passage.get().span();
    if (!span.covers(cited.span())) {
      cells.fail(
          TableCode.BASIS_SPAN,
          "basis",
          cited.basis() + " 有效于 " + span + "，该行有效于 " + cited.span(),
          cited.basis() + " is in force " + span + ", the row " + cited.span());
    }
    boolean ours = cited.basis().source().equals(PROPOSALS);
    boolean overstated = cited.mark() == Mark.VERBATIM && passage.get().mark() != Mark.VERBATIM;
    if (ours != (cited.mark() == Mark.PROPOSAL) || overstated) {
      cells.fail(
          TableCode.MARK,
          "mark",
          cited.mark() + " 与 " + cited.basis() + "（" + passage.get().mark() + "）不符",
          cited.mark() + " does not fit " + cited.basis() + " (" + passage.get().mark() + ")");
    }
  }

  private Optional<Passage> resolve(Cells cells, BasisKey key) {
    try {
      return Optional.of(sources.resolve(key));
    } catch (SourceException e) {
      cells.fail(TableCode.BASIS, "basis", e.problems().get(0).what().zh(), e.problems().get(0).what().en());
      return Optional.empty();
    }
  }

  /** Two rows of one key share no day and leave none out between them. */
  private <R extends Row> void checkKeys(TableKind<R> kind, String path, List<R> rows) {
    Map<String, List<R>> byKey = new TreeMap<>();
    for (R row : rows) {
      kind.keys().apply(row).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
    }
    for (Map.Entry<String, List<R>> entry : byKey.entrySet()) {
      List<R> sorted = entry.getValue();
      sorted.sort((a, b) -> a.span().from().compareTo(b.span().from()));
      for (int i = 1; i < sorted.size(); i++) {
        checkPair("rules/" + path, entry.getKey(), sorted.get(i - 1), sorted.get(i));
      }
    }
  }

  private void checkPair(String file, String key, Row earlier, Row later) {
    String place = file + ":" + later.origin().substring(later.origin().indexOf(':') + 1);
    @Nullable LocalDate end = earlier.span().until();
    if (earlier.span().overlaps(later.span())) {
      problems.add(
          TableCode.DUPLICATE.at(
              place,
              key + " 与 " + earlier.origin() + " 同时有效",
              key + " is in force together with " + earlier.origin()));
    } else if (end != null && end.isBefore(later.span().from())) {
      problems.add(
          TableCode.GAP.at(
              place,
              key + " 在 " + end + " 至 " + later.span().from() + " 之间没有行",
              key + " has no row from " + end + " to " + later.span().from()));
    }
  }
}
