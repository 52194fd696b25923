package org.liangfa.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CitedLaw;
import org.liangfa.casefile.Violation;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Text;

/** The clause that a draft applies, and its version, against those that govern. */
record LawCheck(Dossier dossier, Sheet sheet) {
  /** A paragraph before an item: 第一百二十四条第一款第五项 is often written 第一百二十四条第五项. */
  private static final Pattern PARAGRAPH = Pattern.compile("(条(?:之[^第]+)?)第[^条款项]+款(?=第[^条款项]+项)");

  void run() {
    @Nullable CitedLaw law = dossier.draft().law();
    PenaltyClause clause = dossier.explanation().clause();
    boolean none = clause.penaltyBasis().isEmpty();
    if (law == null) {
      if (dossier.penalises()) {
        sheet.fault(Aspect.LAW, "LAW_NOT_CITED", Sheet.NOTHING, words(clause), List.of(dossier.result().clause()));
      }
      return;
    }
    if (none) {
      return;
    }
    boolean right = same(law.clause(), clause.penaltyBasis());
    if (!right) {
      sheet.fault(Aspect.LAW, "WRONG_CLAUSE", Text.of(law.clause(), law.clause()), words(clause),
          List.of(dossier.result().clause()));
    } else if (!whole(law.clause(), clause.penaltyBasis())) {
      sheet.check(Text.of(
          "处罚条款引用到款、项：草案写“" + law.clause() + "”，应为“" + clause.penaltyBasis() + "”",
          "cite paragraph and item: the draft says “" + law.clause() + "”, the clause is “" + clause.penaltyBasis() + "”"));
    }
    if (!governs(law.on(), clause)) {
      LocalDate on = dossier.explanation().lawOn();
      sheet.fault(Aspect.LAW, "WRONG_LAW_VERSION",
          Text.of("适用 " + law.on() + " 的规定", "the law of " + law.on()),
          Text.of("应当适用 " + on + " 的规定", "the law of " + on + " governs"),
          List.of(dossier.result().clause()));
    } else if (right) {
      sheet.agree(Aspect.LAW, "LAW", words(clause), dossier.result().clause());
    }
  }

  private static Text words(PenaltyClause clause) {
    return Text.of(clause.penaltyBasis(), clause.penaltyBasis());
  }

  /** The article must be the same; what is left out of paragraph and item does not make it another. */
  private static boolean same(String drafted, String clause) {
    String one = CitedArticles.plain(drafted);
    String other = CitedArticles.plain(clause);
    boolean shorter = other.startsWith(one) && one.matches(".*第.*条.*");
    return one.contains(other) || shorter || one.contains(PARAGRAPH.matcher(other).replaceFirst("$1"));
  }

  private static boolean whole(String drafted, String clause) {
    return CitedArticles.plain(drafted).contains(CitedArticles.plain(clause));
  }

  /**
   * Whether the day falls under the version that governs: the same clause, and where the two laws of the case differ,
   * the law of the right day.
   */
  private boolean governs(LocalDate on, PenaltyClause clause) {
    if (!clause.span().contains(on) || versions(on).stream().noneMatch(one -> one.equals(clause))) {
      return false;
    }
    return !differ() || dossier.result().regimes().stream()
        .filter(line -> !line.governs())
        .allMatch(line -> sameSide(on, line.on()));
  }

  /** Whether it matters to the party which law applies. */
  private boolean differ() {
    return dossier.result().regimes().stream()
        .map(line -> line.tier() + " " + line.amount())
        .distinct()
        .count() > 1;
  }

  /** On the governing side of the change of law: not the other law's day, nor beyond it. */
  private boolean sameSide(LocalDate on, LocalDate other) {
    LocalDate governing = dossier.explanation().lawOn();
    return governing.isBefore(other) ? on.isBefore(other) : on.isAfter(other);
  }

  private List<PenaltyClause> versions(LocalDate on) {
    @Nullable Violation violation = dossier.file().violation();
    List<PenaltyClause> found = new ArrayList<>();
    if (violation == null) {
      return found;
    }
    Optional.ofNullable(dossier.file().statutoryBasis()).ifPresentOrElse(
        basis -> found.add(basis.clause(violation)),
        () -> dossier.knowledge().violations().clause(violation.id(), on).ifPresent(found::add));
    violation.otherNorms()
        .forEach(id -> dossier.knowledge().violations().clause(id, on).ifPresent(found::add));
    return found;
  }
}
