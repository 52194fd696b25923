package org.liangfa.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangfa.kernel.Problem;
import org.liangfa.source.CsvLine;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.Utf8;

/** A CSV file with a fixed header, cut into cells. */
final class CsvFile {
  private CsvFile() {}

  /** The rows below the header; what is wrong is added to the problems. */
  static List<Cells> read(RuleFiles files, String path, List<String> header, List<Problem> problems) {
    String place = "rules/" + path;
    Optional<String> text = Utf8.decode(place, files.bytes(path), TableCode.NOT_UTF8, problems);
    return text.isEmpty() ? List.of() : rows(place, CsvLine.of(text.get()), header, problems);
  }

  private static List<Cells> rows(String place, List<CsvLine> lines, List<String> header, List<Problem> problems) {
    List<Cells> rows = new ArrayList<>();
    boolean headerSeen = false;
    for (CsvLine line : lines) {
      String at = place + ":" + line.number();
      if (line.fault() != null) {
        problems.add(malformed(at, line.fault()));
      } else if (headerSeen) {
        row(at, header, line.cells(), problems).ifPresent(rows::add);
      } else if (header.equals(line.cells())) {
        headerSeen = true;
      } else {
        String expected = String.join(",", header);
        problems.add(TableCode.HEADER.at(at, "表头应为 " + expected, "the header must be " + expected));
        return List.of();
      }
    }
    if (!headerSeen) {
      String expected = String.join(",", header);
      problems.add(TableCode.HEADER.at(place, "文件为空，表头应为 " + expected, "empty file; the header must be " + expected));
    }
    return rows;
  }

  private static Problem malformed(String at, CsvLine.Fault fault) {
    return TableCode.MALFORMED.at(
        at + (fault.column() == 0 ? "" : ":" + fault.column()),
        "CSV 无法解析：" + fault.what(),
        "the CSV cannot be parsed: " + fault.what());
  }

  private static Optional<Cells> row(String line, List<String> header, List<String> cells, List<Problem> problems) {
    if (cells.size() != header.size()) {
      problems.add(
          TableCode.CELL_COUNT.at(
              line,
              "有 " + cells.size() + " 格，应为 " + header.size() + " 格",
              cells.size() + " cells (expected: " + header.size() + ")"));
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      values.put(header.get(i), cells.get(i));
    }
    return Optional.of(new Cells(line, values, problems));
  }
}
