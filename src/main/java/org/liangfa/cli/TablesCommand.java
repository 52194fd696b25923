package org.liangfa.cli;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.Nearest;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.report.Listing;
import org.liangfa.table.Entry;
import org.liangfa.table.PackChain;
import org.liangfa.table.Reach;
import org.liangfa.table.Row;
import org.liangfa.table.TableException;
import org.liangfa.table.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the dated tables of figures and the vocabulary. */
@Command(name = "tables")
final class TablesCommand implements Callable<Integer> {
  private static final Set<String> SHOWN_OTHERWISE = Set.of("cited", "label", "code", "origin");

  private final Session session;

  TablesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    throw Cli.noCommand("tables");
  }

  @Command(name = "list")
  Integer list(@Mixin RulesOption rules) {
    Liangfa liangfa = rules.open();
    List<List<String>> rows = new ArrayList<>();
    for (String name : liangfa.tables().names()) {
      rows.add(List.of(name, session.say("数值表", "figures"), String.valueOf(liangfa.tables().rows(name).size())));
    }
    for (Vocabulary.Kind kind : Vocabulary.Kind.values()) {
      rows.add(List.of(name(kind), session.say("词汇表", "vocabulary"),
          String.valueOf(liangfa.vocabulary().codes(kind).size())));
    }
    List<String> header = List.of(session.say("表名", "Name"), session.say("种类", "Kind"), session.say("行数", "Rows"));
    session.out().print(new Listing(session.language()).table(header, rows, Set.of(2)).toString());
    return ExitCode.COMPLETE;
  }

  @Command(name = "show")
  Integer show(
      @Mixin LawOptions law, @Parameters(paramLabel = "NAME", descriptionKey = "tables.name") String name) {
    Liangfa liangfa = law.open();
    Optional<Vocabulary.Kind> kind =
        Arrays.stream(Vocabulary.Kind.values()).filter(one -> name(one).equals(name)).findFirst();
    Listing page = new Listing(session.language());
    page.heading(name);
    if (kind.isPresent()) {
      page.points(entries(liangfa, kind.get()));
    } else if (liangfa.tables().names().contains(name)) {
      List<Row> rows = rows(liangfa, name, law);
      page.points(rows.stream().map(row -> point(liangfa, row)).toList());
      if (rows.isEmpty()) {
        page.paragraph(session.say("没有合乎条件的表行。", "No row meets these conditions."));
      }
    } else {
      Set<String> known = new TreeSet<>(liangfa.tables().names());
      Arrays.stream(Vocabulary.Kind.values()).map(TablesCommand::name).forEach(known::add);
      throw new UseException(CliCode.UNKNOWN_TABLE, name,
          Text.of("没有表“" + name + "”", "there is no table \"" + name + "\""), Nearest.hint(name, known));
    }
    session.out().print(page.toString());
    return ExitCode.COMPLETE;
  }

  /** With a pack and a day, the rows that count then; else every row of the pack or day. */
  private static List<Row> rows(Liangfa liangfa, String name, LawOptions law) {
    @Nullable String pack = law.pack();
    @Nullable LocalDate day = law.asOf();
    if (pack != null && day != null) {
      try {
        PackChain chain = liangfa.tables().packs(new Reach("", Optional.empty(), day), Optional.of(pack));
        return liangfa.tables().rows(name, chain, day);
      } catch (TableException e) {
        throw new UseException(e.problems());
      }
    }
    return liangfa.tables().rows(name).stream()
        .filter(row -> pack == null || row.pack().equals(pack))
        .filter(row -> day == null || row.span().contains(day))
        .toList();
  }

  private Listing.Point point(Liangfa liangfa, Row row) {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(session.say("数值", "Cells"), cells(row).entrySet().stream()
        .map(cell -> cell.getKey() + " " + cell.getValue())
        .collect(Collectors.joining(session.say("，", ", "))));
    String mark = row.mark() == Mark.VERBATIM
        ? ""
        : session.say("【" + row.mark().label().zh() + "】", " [" + row.mark().label().en() + "]");
    notes.put(session.say("依据", "Basis"),
        session.say(liangfa.sources().resolve(row.basis()).label()) + mark + " " + row.basis());
    notes.put(session.say("期间", "In force"), Shown.span(session, row.span()));
    return new Listing.Point(row.pack() + "/" + row.origin(), session.say(row.label()), notes);
  }

  private List<Listing.Point> entries(Liangfa liangfa, Vocabulary.Kind kind) {
    List<Listing.Point> points = new ArrayList<>();
    for (String code : liangfa.vocabulary().codes(kind)) {
      Entry entry = liangfa.vocabulary().find(kind, code).orElseThrow();
      points.add(new Listing.Point(code, session.say(entry.label()), cells((Record) entry)));
    }
    return points;
  }

  /** The cells of a row or entry by the names that they have in the program; empty ones are left out. */
  private Map<String, String> cells(Object row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      if (!SHOWN_OTHERWISE.contains(component.getName())) {
        cells.put(component.getName(), cell(row, component));
      }
    }
    cells.values().removeIf(String::isEmpty);
    return cells;
  }

  private String cell(Object row, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(row);
      if (value == null) {
        return "";
      } else if (value instanceof Text text) {
        return session.say(text);
      } else if (value instanceof BigDecimal number) {
        return number.toPlainString();
      } else if (value instanceof Boolean answer) {
        return answer ? "YES" : "NO";
      } else if (value instanceof Collection<?> several) {
        return several.stream().map(String::valueOf).collect(Collectors.joining(" "));
      }
      return value.toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  private static String name(Vocabulary.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
