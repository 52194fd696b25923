package org.liangfa.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a CSV file of the rule base, cut into cells. Cells hold no line breaks, so that every row is one line of a
 * review; LF and CRLF are both fine, blank lines are skipped.
 *
 * @param number from 1, in the file
 * @param cells the cells; none if the line cannot be cut
 * @param fault why it cannot; null if it can
 */
public record CsvLine(int number, List<String> cells, @Nullable Fault fault) {
  private static final ObjectReader READER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[].class);

  public CsvLine {
    cells = List.copyOf(cells);
  }

  /**
   * Why a line cannot be cut.
   *
   * @param column where, from 1; 0 if that is not known
   * @param what what is wrong, in the words of the parser
   */
  public record Fault(int column, String what) {}

  /** The lines of a text, the header among them. */
  public static List<CsvLine> of(String text) {
    List<CsvLine> found = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        found.add(line(i + 1, lines[i]));
      }
    }
    return found;
  }

  private static CsvLine line(int number, String text) {
    try (MappingIterator<String[]> parsed = READER.readValues(text)) {
      return new CsvLine(number, List.of(parsed.nextValue()), null);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      return new CsvLine(number, List.of(), new Fault(column, e.getOriginalMessage().lines().findFirst().orElse("")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
