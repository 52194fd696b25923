package org.liangfa.answers;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Text;
import org.liangfa.source.CsvLine;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.Utf8;

/** The known answers of a rule base. */
public final class Answers {
  private static final String FOLDER = "answers";

  private final RuleFiles files;
  private final List<Topic> topics;
  private final List<Unread> unread = new ArrayList<>();

  /**
   * The answers on file for a rule base.
   *
   * @param files the files of the rule base
   * @param base the same, loaded
   */
  public Answers(RuleFiles files, RuleBaseContent base) {
    this.files = files;
    this.topics = List.of(
        new RowTopic(base.tables()),
        new ClauseTopic(base.tables().catalogue()),
        new RuleTopic(base.rules()),
        Lists.packs(base),
        Lists.vocabulary(base),
        Lists.sources(base));
  }

  /** Every answer on file, and every question that has none; by file and line. */
  public List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    SortedMap<Topic.Question, Told> open = new TreeMap<>();
    topics.forEach(topic -> open.putAll(topic.questions()));
    unread.clear();
    for (String file : files.list(FOLDER, ".csv")) {
      lines(file).stream().filter(line -> line.number() > 1).forEach(line -> claims.add(claim(file, line, open)));
    }
    open.forEach((question, told) -> claims.add(
        new Claim(inWords(question), "", told.text(), "rules/" + question.file(), told.place())));
    return claims;
  }

  /**
   * What {@link #claims} could not read.
   *
   * @param place file and line
   * @param what what is wrong
   */
  public record Unread(String place, Text what) {}

  /** Lines of which no claim was made when the claims were asked for. */
  public List<Unread> unread() {
    return List.copyOf(unread);
  }

  private List<CsvLine> lines(String file) {
    byte[] bytes = files.bytes(file);
    Optional<String> text = Utf8.text(bytes);
    if (text.isEmpty()) {
      unread.add(new Unread("rules/" + file, Utf8.fault(bytes)));
      return List.of();
    }
    List<CsvLine> lines = CsvLine.of(text.get());
    lines.stream().filter(line -> line.fault() != null).forEach(line -> unread.add(new Unread(
        "rules/" + file + ":" + line.number(),
        Text.of("CSV 无法解析：" + line.fault().what(), "the CSV cannot be parsed: " + line.fault().what()))));
    return lines.stream().filter(line -> line.fault() == null).toList();
  }

  private Claim claim(String file, CsvLine line, SortedMap<Topic.Question, Told> open) {
    int last = line.cells().size() - 1;
    Topic.Question question = new Topic.Question(file, line.cells().subList(0, last));
    Told told = tell(file, question);
    open.remove(question);
    return new Claim(
        inWords(question), line.cells().get(last), told.text(), "rules/" + file + ":" + line.number(), told.place());
  }

  private Told tell(String file, Topic.Question question) {
    try {
      return topics.stream()
          .filter(topic -> topic.owns(file) && topic.columns().size() == question.words().size())
          .findFirst()
          .map(topic -> topic.tell(question))
          .orElse(Told.NOTHING);
    } catch (DateTimeParseException e) {
      return Told.NOTHING;
    }
  }

  /** What the files would hold if the rule base were right as it is: path below {@code rules/} to text. */
  public SortedMap<String, String> rewritten() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Topic topic : topics) {
      SortedMap<String, SortedMap<Topic.Question, String>> byFile = new TreeMap<>(Comparator.naturalOrder());
      topic.questions().forEach((question, told) ->
          byFile.computeIfAbsent(question.file(), file -> new TreeMap<>()).put(question, told.text()));
      byFile.forEach((file, answers) -> texts.put(file, AnswerFile.write(topic.columns(), answers)));
    }
    for (String file : files.list(FOLDER, ".csv")) {
      // A file of which nothing is left keeps its header, so that the change can be seen.
      topics.stream().filter(topic -> topic.owns(file)).findFirst().ifPresent(topic ->
          texts.putIfAbsent(file, AnswerFile.write(topic.columns(), new TreeMap<>())));
    }
    return texts;
  }

  private static String inWords(Topic.Question question) {
    String topic = question.file().replaceFirst("^answers/", "").replaceFirst("\\.csv$", "");
    return topic + " " + String.join(" ", question.words());
  }
}
