package org.liangfa.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;

/** The mutants that change nothing, each with the reason, from {@code rules/mutation/equivalent.csv}. */
final class Equivalents {
  private static final String FILE = "mutation/equivalent.csv";
  private static final ObjectReader LINES =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[].class);

  private final Map<String, String> places = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Equivalents(RuleFiles files) {
    if (!files.list("mutation", ".csv").contains(FILE)) {
      return;
    }
    String[] lines = new String(files.bytes(FILE), StandardCharsets.UTF_8).split("\r?\n", -1);
    for (int i = 1; i < lines.length; i++) {
      String place = "rules/" + FILE + ":" + (i + 1);
      List<String> cells = lines[i].isBlank() ? List.of() : cells(lines[i]);
      if (cells.size() == 3 && cells.stream().noneMatch(String::isBlank)) {
        places.put(cells.get(0), place);
      } else if (!lines[i].isBlank()) {
        problems.add(MutationCode.ENTRY.at(place, Text.of("应为 mutant,zh,en", "expected mutant,zh,en")));
      }
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

  private static List<String> cells(String line) {
    try (MappingIterator<String[]> parsed = LINES.readValues(line)) {
      return List.of(parsed.nextValue());
    } catch (JsonProcessingException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
