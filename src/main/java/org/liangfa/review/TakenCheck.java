package org.liangfa.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.PenaltyKind;
import org.liangfa.casefile.Proposal;
import org.liangfa.finding.ConfiscationLock;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Text;
import org.liangfa.result.Advice;
import org.liangfa.result.Citation;
import org.liangfa.result.Confiscation;

/** Confiscations and other kinds of penalty against the clause. */
record TakenCheck(Dossier dossier, Sheet sheet) {
  /** What a clause says that leaves the choice to the agency. */
  private static final String MAY = "可以";
  private static final List<String> CHOICE = List.of(MAY, "单处", "情节严重", "公安");

  void run() {
    confiscation(ConfiscationLock.Subject.GOODS, dossier.draft().confiscateGoods());
    confiscation(ConfiscationLock.Subject.GAINS, dossier.draft().confiscateGains());
    if (dossier.penalises()) {
      kinds();
    }
  }

  private void confiscation(ConfiscationLock.Subject subject, Answer drafted) {
    Advice advice = dossier.advice();
    @Nullable Confiscation due = advice.confiscation().stream()
        .filter(one -> one.subject().equals(subject.name()))
        .findFirst()
        .orElse(null);
    boolean taken = drafted == Answer.YES;
    Text named = subject == ConfiscationLock.Subject.GOODS
        ? Text.of("没收非法财物", "confiscation of the goods")
        : Text.of("没收违法所得", "confiscation of the gains");
    if (taken && due == null) {
      // Where the recommendation ends without a penalty the draft is faulted for the penalty itself.
      sheet.fault(Aspect.CONFISCATION, "CONFISCATION_WITHOUT_BASIS", named, Sheet.NOTHING, clause());
    } else if (taken) {
      sheet.agree(Aspect.CONFISCATION, "CONFISCATION_" + subject, due.what(), due.basis());
    } else if (due != null && (dossier.penalises() || (due.locked() && dossier.isOpen(dossier.draft().tier())))) {
      boolean must = due.locked() || due.modality() == Modality.MUST;
      sheet.fault(Aspect.CONFISCATION, must ? "CONFISCATION_LOST" : "CONFISCATION_LEFT_OUT",
          Text.of("不" + named.zh(), "no " + named.en()), due.what(), List.of(due.basis()));
    }
  }

  private void kinds() {
    List<String> known = dossier.explanation().clause().otherPenalties();
    List<String> drafted = dossier.draft().otherPenalties();
    for (String one : drafted) {
      if (known.stream().noneMatch(kind -> same(kind, one))) {
        sheet.fault(Aspect.KIND, "KIND_WITHOUT_BASIS", Text.of(one, one), joined(known), clause());
      }
    }
    for (PenaltyKind kind : dossier.draft().otherKinds()) {
      if (known.stream().noneMatch(one -> isOf(one, kind))) {
        sheet.fault(Aspect.KIND, "KIND_WITHOUT_BASIS", kind.label(), joined(known), clause());
      }
    }
    for (String kind : known) {
      boolean there = drafted.stream().anyMatch(one -> same(kind, one))
          || dossier.draft().otherKinds().stream().anyMatch(one -> isOf(kind, one));
      if (there) {
        sheet.agree(Aspect.KIND, "KIND", Text.of(kind, kind), dossier.result().clause());
      } else if (isChoice(kind)) {
        sheet.check(Text.of("条款另有“" + kind + "”，依情节而定；草案没有写",
            "the clause also has \"" + kind + "\", as the case may be; the draft does not"));
      } else {
        sheet.fault(Aspect.KIND, "KIND_LEFT_OUT", Sheet.NOTHING, Text.of(kind, kind), clause());
      }
    }
  }

  /** Whether the words themselves leave no choice. */
  static boolean isCommanded(String kind) {
    return !kind.contains(MAY);
  }

  /** Whether the clause leaves it to the agency, or to a case that its own words describe. */
  private boolean isChoice(String kind) {
    String words = kind + dossier.explanation().clause().penaltyText();
    return CHOICE.stream().anyMatch(words::contains) || kind.contains("或者") || kind.contains("（");
  }

  private static boolean same(String clause, String drafted) {
    String one = plain(clause);
    String other = plain(drafted);
    return !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\p{P}]", "").replace(MAY, "");
  }

  /** Whether the words of the clause are those of the kind. Source: APL-2021#9. */
  private static boolean isOf(String clause, PenaltyKind kind) {
    return switch (kind) {
      case WARNING -> clause.contains("警告");
      case CRITICISM -> clause.contains("通报批评");
      case LICENCE_SUSPENSION -> clause.contains("暂扣");
      case GRADE_REDUCTION -> clause.contains("降低资质");
      case REVOCATION -> clause.contains("吊销") || clause.contains("撤销");
      case BUSINESS_RESTRICTION -> clause.contains("限制");
      case SUSPENSION -> clause.contains("停产") || clause.contains("停业") || clause.contains("责令停止");
      case CLOSURE -> clause.contains("关闭");
      case OCCUPATION_BAN -> clause.contains("禁业") || clause.contains("从业") || clause.contains("执业");
      case DETENTION -> clause.contains("拘留");
      case OTHER -> true;
    };
  }

  private static Text joined(List<String> kinds) {
    String text = String.join("、", kinds);
    return text.isEmpty() ? Text.of("条款没有其他处罚种类", "the clause has no other kind") : Text.of(text, text);
  }

  private List<Citation> clause() {
    return List.of(dossier.result().clause());
  }

  /** What the notice announced; empty before notice. */
  static Optional<Proposal> notice(Dossier dossier) {
    return dossier.original().proposed().toOptional().filter(one -> one.notified() == Answer.YES);
  }
}
