package org.liangfa.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.table.Row;
import org.liangfa.table.Tables;

/** What the row of a key says from a day on. */
final class RowTopic implements Topic {
  private static final Pattern FILE = Pattern.compile("answers/packs/([a-z0-9-]+)/tables/([a-z0-9-]+)\\.csv");

  private final Tables tables;

  RowTopic(Tables tables) {
    this.tables = tables;
  }

  @Override
  public List<String> columns() {
    return List.of("key", "on");
  }

  @Override
  public boolean owns(String file) {
    return FILE.matcher(file).matches();
  }

  @Override
  public SortedMap<Question, Told> questions() {
    SortedMap<Question, Told> questions = new TreeMap<>();
    for (String table : tables.names()) {
      for (Row row : tables.rows(table)) {
        String file = "answers/packs/" + row.pack() + "/tables/" + table + ".csv";
        questions.put(new Question(file, List.of(tables.key(row), row.span().from().toString())), told(row));
      }
    }
    return questions;
  }

  @Override
  public Told tell(Question question) {
    Matcher file = FILE.matcher(question.file());
    if (!file.matches() || !tables.names().contains(file.group(2))) {
      return Told.NOTHING;
    }
    LocalDate day = LocalDate.parse(question.words().get(1));
    return tables.rows(file.group(2)).stream()
        .filter(row -> row.pack().equals(file.group(1)))
        .filter(row -> tables.key(row).equals(question.words().get(0)) && row.span().contains(day))
        .findFirst()
        .map(RowTopic::told)
        .orElse(Told.NOTHING);
  }

  private static Told told(Row row) {
    String text = Description.of((Record) row, Set.of("cited"))
        + "; basis=" + row.basis() + "; mark=" + row.mark() + "; span=" + row.span();
    return new Told(text, "rules/packs/" + row.pack() + "/tables/" + row.origin());
  }
}
