package org.liangfa.table;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/** A CSV file with a fixed header, cut into cells; LF and CRLF are both fine, blank lines are skipped. */
final class CsvFile {
  private static final ObjectReader LINES =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .build()
          .readerFor(String[].class);

  private CsvFile() {}

  /** The rows below the header; what is wrong is added to the problems. */
  static List<Cells> read(RuleFiles files, String path, List<String> header, List<Problem> problems) {
    String place = "rules/" + path;
    Optional<String> text = Utf8.decode(place, files.bytes(path), problems);
    if (text.isEmpty()) {
      return List.of();
    }
    List<Cells> rows = new ArrayList<>();
    boolean headerSeen = false;
    // Cells hold no line breaks, so that every row is one line of a review.
    String[] lines = text.get().split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank()) {
        continue;
      }
      String line = place + ":" + (i + 1);
      Optional<String[]> cells = cells(line, lines[i], problems);
      if (cells.isEmpty()) {
        continue;
      }
      if (!headerSeen) {
        if (!header.equals(Arrays.asList(cells.get()))) {
          String expected = String.join(",", header);
          problems.add(TableCode.HEADER.at(line, "表头应为 " + expected, "the header must be " + expected));
          return List.of();
        }
        headerSeen = true;
      } else {
        row(line, header, cells.get(), problems).ifPresent(rows::add);
      }
    }
    if (!headerSeen) {
      String expected = String.join(",", header);
      problems.add(TableCode.HEADER.at(place, "文件为空，表头应为 " + expected, "empty file; the header must be " + expected));
    }
    return rows;
  }

  private static Optional<Cells> row(String line, List<String> header, String[] cells, List<Problem> problems) {
    if (cells.length != header.size()) {
      problems.add(
          TableCode.CELL_COUNT.at(
              line,
              "有 " + cells.length + " 格，应为 " + header.size() + " 格",
              cells.length + " cells (expected: " + header.size() + ")"));
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      values.put(header.get(i), cells[i]);
    }
    return Optional.of(new Cells(line, values, problems));
  }

  private static Optional<String[]> cells(String place, String line, List<Problem> problems) {
    try (MappingIterator<String[]> parsed = LINES.readValues(line)) {
      return Optional.of(parsed.nextValue());
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      problems.add(
          TableCode.MALFORMED.at(
              place + (at == null ? "" : ":" + at.getColumnNr()),
              "CSV 无法解析：" + what,
              "the CSV cannot be parsed: " + what));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
