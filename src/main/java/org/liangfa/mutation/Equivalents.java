package org.liangfa.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.CsvLine;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.Utf8;

/** The mutants that change nothing, each with the reason, from {@code rules/mutation/equivalent.csv}. */
final class Equivalents {
  private static final String FILE = "mutation/equivalent.csv";
  private static final List<String> HEADER = List.of("mutant", "zh", "en");

  private final Map<String, String> places = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Equivalents(RuleFiles files) {
    if (!files.list("mutation", ".csv").contains(FILE)) {
      return;
    }
    Utf8.decode("rules/" + FILE, files.bytes(FILE), MutationCode.ENTRY, problems).map(CsvLine::of).orElse(List.of())
        .forEach(this::read);
  }

  private void read(CsvLine line) {
    String place = "rules/" + FILE + ":" + line.number();
    List<String> cells = line.cells();
    boolean whole = cells.size() == HEADER.size() && cells.stream().noneMatch(String::isBlank);
    if (line.number() == 1 ? !cells.equals(HEADER) : !whole) {
      problems.add(MutationCode.ENTRY.at(place, Text.of("应为 mutant,zh,en", "expected mutant,zh,en")));
    } else if (line.number() > 1) {
      places.put(cells.get(0), place);
    }
  }

  boolean lists(Mutant mutant) {
    return places.containsKey(mutant.id()) && (used.add(mutant.id()) || used.contains(mutant.id()));
  }

  /** What is wrong with the entries, once every mutant was asked for. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    places.forEach((id, place) -> {
      if (!used.contains(id)) {
        all.add(MutationCode.ENTRY_IDLE.at(place, Text.of("没有这个变异：" + id, "there is no such mutant: " + id)));
      }
    });
    return all;
  }
}
