package org.liangfa.casefacts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.liangfa.casefile.Assessment;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.ConflictDeclaration;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.PanelAdvice;
import org.liangfa.casefile.PanelMember;
import org.liangfa.casefile.Vote;
import org.liangfa.table.Quantity;

/** The votes of the assessment panel. Only members who declared that they have no conflict of interest count. */
final class PanelFigures {
  private PanelFigures() {}

  static void add(CaseFile file, Map<Quantity, Figure> figures) {
    List<PanelMember> members = file.assessment().map(Assessment::members).orElse(List.of());
    List<PanelMember> counted = members.stream().filter(one -> one.conflict() == ConflictDeclaration.NO).toList();
    figures.put(Quantity.PANEL_MEMBERS, count(members, one -> one.conflict() == ConflictDeclaration.NO));
    figures.put(Quantity.PANEL_CONFLICTED, count(members, one -> one.conflict() == ConflictDeclaration.YES));
    figures.put(Quantity.PANEL_UNDECLARED, count(members, one -> one.conflict() == ConflictDeclaration.UNDECLARED));
    figures.put(Quantity.PANEL_SHARE_LEGALITY, share(counted, PanelMember::legality, Vote.PASS::equals));
    figures.put(Quantity.PANEL_SHARE_REASONABLENESS, share(counted, PanelMember::reasonableness, Vote.PASS::equals));
    figures.put(Quantity.PANEL_SHARE_FEASIBILITY, share(counted, PanelMember::feasibility, Vote.PASS::equals));
    figures.put(
        Quantity.PANEL_SHARE_CONTROLLABILITY, share(counted, PanelMember::controllability, Vote.PASS::equals));
    figures.put(Quantity.PANEL_SHARE_ADVICE, share(counted, PanelMember::advice, PanelAdvice.MITIGATE::equals));
  }

  private static Figure count(List<PanelMember> members, Predicate<PanelMember> which) {
    if (members.isEmpty()) {
      return new Figure.Missing("assessment.members");
    }
    long count = members.stream().filter(which).count();
    return new Figure.Plain(BigDecimal.valueOf(count), count + " / " + members.size());
  }

  /** The share of votes in favour; votes not recorded leave a span. */
  private static <V> Figure share(
      List<PanelMember> counted, Function<PanelMember, Known<V>> vote, Predicate<V> inFavour) {
    if (counted.isEmpty()) {
      return new Figure.Missing("assessment.members");
    }
    long sure = counted.stream().filter(one -> vote.apply(one).map(inFavour::test).orElse(false)).count();
    long open = counted.stream().filter(one -> !vote.apply(one).isKnown()).count();
    Figure low = of(sure, counted.size());
    return open == 0 ? low : new Figure.Between(low, of(sure + open, counted.size()), low.expression() + " + " + open);
  }

  private static Figure of(long votes, int members) {
    return new Figure.Quotient(BigDecimal.valueOf(votes), BigDecimal.valueOf(members), votes + " ÷ " + members);
  }
}
