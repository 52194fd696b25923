package org.liangfa.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.DateSpan;
import org.liangfa.table.Entry;
import org.liangfa.table.Vocabulary;

/**
 * Makes up cases, each from its number alone: the violations of the catalogue on days of their clauses, all kinds of
 * parties, places, stages and circumstances, with evidence that was verified and evidence that was not. Immutable; safe for
 * use by several threads.
 */
public final class CaseGenerator {
  /** Files are of the time under the Administrative Penalty Law as revised in 2021. */
  private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
  /** Settled by who the party is. */
  private static final List<String> PERSONAL = List.of("AGE_14_18", "NO_CAPACITY", "LIMITED_CAPACITY", "FACTS_PROVEN");
  private static final int KINDS = 300;
  private static final JsonFactory JSON = new JsonFactory();

  private final long seed;
  private final Variety variety;
  private final int invalid;
  private final List<PenaltyClause> clauses;
  private final List<String> regions;
  private final List<Entry.Circumstance> circumstances;

  /** How like each other the cases are. */
  public enum Variety {
    /** As in an archive: a few hundred kinds of case, each many times with other figures, days and names. */
    CLUSTERED,
    /** No case has the facts of another. */
    DISTINCT
  }

  /**
   * A generator.
   *
   * @param liangfa the rule base whose violations and codes are used
   * @param invalid how many of a hundred cases are broken, evenly spread, 0 to 100
   */
  public CaseGenerator(Liangfa liangfa, long seed, Variety variety, int invalid) {
    this.seed = seed;
    this.variety = variety;
    this.invalid = invalid;
    this.clauses = liangfa.violations().ids().stream()
        .sorted()
        .flatMap(id -> liangfa.violations().versions(id).stream())
        .filter(clause -> !last(clause.span()).isBefore(FIRST) && !clause.span().from().isAfter(LAST.minusMonths(6)))
        .toList();
    this.regions = liangfa.vocabulary().codes(Vocabulary.Kind.REGIONS).stream()
        .filter(code -> !code.equals("000000"))
        .sorted()
        .toList();
    this.circumstances = liangfa.vocabulary().circumstances().stream()
        .filter(one -> !PERSONAL.contains(one.code()))
        .toList();
  }

  /** The last day of a clause that is also one of ours. */
  private static LocalDate last(DateSpan span) {
    LocalDate end = span.until() == null ? LAST : span.until().minusDays(1);
    return end.isBefore(LAST) ? end : LAST;
  }

  /**
   * A case as one line of JSON, without the line break.
   *
   * @param number from 0; the same number gives the same case
   */
  public String line(long number) {
    String line = valid(number);
    return isInvalid(number) ? Broken.line(line, new Draw(~seed, number)) : line;
  }

  /** Whether the case of that number is one of the broken ones: exactly so many of every hundred. */
  public boolean isInvalid(long number) {
    return (number + 1) * invalid / 100 > number * invalid / 100;
  }

  private String valid(long number) {
    StringWriter text = new StringWriter(4096);
    try (JsonGenerator out = JSON.createGenerator(text)) {
      Draw own = new Draw(seed, number);
      Draw shared = variety == Variety.DISTINCT ? own : new Draw(~seed, own.below(KINDS));
      new CaseText(out, shared, own, this).write(number);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  PenaltyClause clause(Draw draw) {
    return draw.of(clauses);
  }

  /** The act ends on a day of the clause, early enough that a decision falls under the same one more often than not. */
  LocalDate actEnd(PenaltyClause clause, Draw draw) {
    LocalDate from = clause.span().from().isBefore(FIRST) ? FIRST : clause.span().from();
    return draw.day(from, last(clause.span()));
  }

  String region(Draw draw) {
    // Where local sets of rules are held, cases are more frequent.
    return draw.inHundred(40) ? draw.of(List.of("330600", "330602", "330100", "430100", "440100")) : draw.of(regions);
  }

  /** Kinds that do not exclude each other. */
  List<Entry.Circumstance> circumstances(Draw draw, int most) {
    List<Entry.Circumstance> chosen = new ArrayList<>();
    for (int i = draw.below(most + 1); i > 0; i--) {
      Entry.Circumstance one = draw.of(circumstances);
      if (chosen.stream().noneMatch(other -> other.equals(one) || excludes(one, other) || excludes(other, one))) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  private static boolean excludes(Entry.Circumstance one, Entry.Circumstance other) {
    return one.opposes().contains(other.code());
  }
}
