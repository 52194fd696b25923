package org.liangfa.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;

/** Reads the tables of {@code rules/proof/}: a header, then every cell filled in. */
final class ProofTable {
  private static final ObjectReader LINES =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[].class);

  private ProofTable() {}

  /**
   * The lines of a table, with the line number as the last cell; none if the rule base has no such table.
   *
   * @throws ProofException if a line has another form than the header
   */
  static List<List<String>> read(RuleFiles files, String name, List<String> header) {
    List<List<String>> rows = new ArrayList<>();
    String path = "proof/" + name;
    if (!files.list("proof", ".csv").contains(path)) {
      return rows;
    }
    String[] lines = new String(files.bytes(path), StandardCharsets.UTF_8).split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank()) {
        continue;
      }
      List<String> cells = cells(lines[i]);
      boolean fits = i == 0
          ? cells.equals(header)
          : cells.size() == header.size() && cells.stream().noneMatch(String::isBlank);
      if (!fits) {
        throw new ProofException(ProofCode.TABLE.at("rules/" + path + ":" + (i + 1), Text.of(
            "应为 " + String.join(",", header) + "，每格都填写", "expected " + String.join(",", header) + ", each filled in")));
      }
      if (i > 0) {
        List<String> row = new ArrayList<>(cells);
        row.add(String.valueOf(i + 1));
        rows.add(row);
      }
    }
    return rows;
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
