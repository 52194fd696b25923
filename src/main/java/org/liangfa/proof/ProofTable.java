package org.liangfa.proof;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.CsvLine;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.Utf8;

/** Reads the tables of {@code rules/proof/}: a header, then every cell filled in. */
final class ProofTable {
  private ProofTable() {}

  /**
   * A row.
   *
   * @param place file and line
   * @param cells as many as the header has
   */
  record Row(String place, List<String> cells) {
    String cell(int number) {
      return cells.get(number);
    }

    /**
     * What a cell says, read into another form.
     *
     * @throws ProofException if it cannot be read so: a misspelt cell would make the proof weaker without a word
     */
    <T> T read(int number, Function<String, T> form) {
      try {
        return form.apply(cell(number));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new ProofException(List.of(ProofCode.TABLE.at(place, Text.of(
            "“" + cell(number) + "”读不懂：" + e.getMessage(), "\"" + cell(number) + "\" cannot be read: " + e.getMessage()))));
      }
    }
  }

  /**
   * The rows of a table; none if the rule base has no such table.
   *
   * @throws ProofException if the file is not UTF-8, or lines have another form than the header
   */
  static List<Row> read(RuleFiles files, String name, List<String> header) {
    String path = "proof/" + name;
    if (!files.list("proof", ".csv").contains(path)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    String file = "rules/" + path;
    for (CsvLine line : Utf8.decode(file, files.bytes(path), ProofCode.TABLE, problems).map(CsvLine::of).orElse(List.of())) {
      boolean fits = line.number() == 1
          ? line.cells().equals(header)
          : line.cells().size() == header.size() && line.cells().stream().noneMatch(String::isBlank);
      if (!fits) {
        String form = String.join(",", header);
        problems.add(ProofCode.TABLE.at(file + ":" + line.number(),
            Text.of("应为 " + form + "，每格都填写", "expected " + form + ", each filled in")));
      } else if (line.number() > 1) {
        rows.add(new Row(file + ":" + line.number(), line.cells()));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProofException(problems);
    }
    return rows;
  }
}
