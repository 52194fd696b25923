package org.liangfa.clause;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Text;

/**
 * One version of the clause that punishes a violation.
 *
 * @param violation catalogue id such as {@code fireworks-unlicensed-trade}, or the id given in the case file
 * @param title the violation in words
 * @param conductBasis provision breached, as cited text such as 《烟花爆竹安全管理条例》第三条第二款
 * @param penaltyBasis provision that punishes, likewise
 * @param penaltyText the clause, word for word; empty only where the file gives none
 * @param fine the fine; null where the clause knows none
 * @param fineJoined whether the fine is imposed always (MUST) or may be left out (MAY)
 * @param confiscateGoods whether unlawful goods are confiscated
 * @param confiscateGains whether illegal gains are confiscated
 * @param contraband whether the goods may not be traded at all and must be destroyed (烟花爆竹安全管理条例 art. 43)
 * @param refusalNeeded whether a fine needs a prior order and refusal (拒不改正的, 逾期不改正的)
 * @param stage the stage of trade that the deemed base is for
 * @param criminalGate criminal-law articles that the conduct may touch
 * @param protectedInterests such as FOOD, DRUG, MINORS, SEEDS, SAFETY, ENVIRONMENT
 * @param fiveYears whether the five-year limitation of art. 36 can apply when harm occurred
 * @param otherPenalties further kinds in the law's words
 * @param span days on which this version is in force
 * @param verified whether the text was found word for word in a source; otherwise the report says so
 * @param origin table row or place in the case file
 */
public record PenaltyClause(
    String violation,
    Text title,
    String conductBasis,
    String penaltyBasis,
    String penaltyText,
    @Nullable FineClause fine,
    Imposition fineJoined,
    Imposition confiscateGoods,
    Imposition confiscateGains,
    boolean contraband,
    boolean refusalNeeded,
    TradeStage stage,
    List<String> criminalGate,
    Set<String> protectedInterests,
    boolean fiveYears,
    List<String> otherPenalties,
    DateSpan span,
    boolean verified,
    String origin) {
  /** How a gate cites the Criminal Law. */
  public static final String CRIMINAL_LAW = "《中华人民共和国刑法》";
  private static final Pattern CRIME = Pattern.compile("^" + CRIMINAL_LAW + ".*（([^（）]+罪)）$");

  public PenaltyClause {
    criminalGate = List.copyOf(criminalGate);
    protectedInterests = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(protectedInterests));
    otherPenalties = List.copyOf(otherPenalties);
  }

  /**
   * Whether a criminal gate is our reading: it names a crime, and the clause does not. Which crime the act may be is then for a
   * person to settle before a transfer.
   *
   * @param gate one of {@link #criminalGate}
   */
  public boolean inferred(String gate) {
    Matcher crime = CRIME.matcher(gate);
    return crime.find() && !penaltyText.contains(crime.group(1));
  }
}
