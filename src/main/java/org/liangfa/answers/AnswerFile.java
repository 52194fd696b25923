package org.liangfa.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Writes the CSV of known answers: a header, then a question and its answer on each line. */
final class AnswerFile {
  private static final CsvMapper CSV = CsvMapper.builder()
      .disable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
      .build();
  private static final ObjectWriter WRITER =
      CSV.writerFor(List.class).with(CsvSchema.emptySchema().withLineSeparator("\n"));

  private AnswerFile() {}

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

  private static String line(List<String> cells) {
    try {
      return WRITER.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("CSV into memory cannot fail", e);
    }
  }
}
