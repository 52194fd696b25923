package org.liangfa.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The CSV of known answers: a header, then a question and its answer on each line. */
final class AnswerFile {
  private static final CsvMapper CSV = CsvMapper.builder()
      .enable(CsvParser.Feature.WRAP_AS_ARRAY)
      .disable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
      .build();
  private static final ObjectReader READER = CSV.readerFor(String[].class);
  private static final ObjectWriter WRITER =
      CSV.writerFor(List.class).with(CsvSchema.emptySchema().withLineSeparator("\n"));

  private AnswerFile() {}

  /** One line: cells, the answer last, and its number from 1. */
  record Line(List<String> cells, int number) {}

  /**
   * The lines below the header.
   *
   * @throws IllegalArgumentException if a line cannot be read
   */
  static List<Line> read(byte[] bytes) {
    List<Line> lines = new ArrayList<>();
    String[] text = new String(bytes, StandardCharsets.UTF_8).split("\r?\n", -1);
    for (int i = 1; i < text.length; i++) {
      if (!text[i].isBlank()) {
        lines.add(new Line(cells(text[i]), i + 1));
      }
    }
    return lines;
  }

  /** A file of questions with their answers, sorted. */
  static String write(List<String> columns, SortedMap<Topic.Question, String> answers) {
    StringBuilder out = new StringBuilder(String.join(",", columns)).append(",answer\n");
    answers.forEach((question, answer) -> {
      List<String> cells = new ArrayList<>(question.words());
      cells.add(answer);
      out.append(line(cells));
    });
    return out.toString();
  }

  private static List<String> cells(String line) {
    try (MappingIterator<String[]> parsed = READER.readValues(line)) {
      return List.of(parsed.nextValue());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(List<String> cells) {
    try {
      return WRITER.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("CSV into memory cannot fail", e);
    }
  }
}
