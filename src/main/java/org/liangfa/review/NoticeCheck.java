package org.liangfa.review;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.PenaltyKind;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.casefile.Proposal;
import org.liangfa.fact.Step;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/** The draft against what the party was notified of. */
record NoticeCheck(Dossier dossier, Sheet sheet) {

  void run() {
    @Nullable Proposal notice = TakenCheck.notice(dossier).orElse(null);
    if (notice == null || !dossier.penalises()) {
      return;
    }
    boolean defended = dossier.file().defence().isKnown();
    boolean renewed = renewed();
    fine(notice, defended, renewed);
    if (renewed) {
      sheet.check(Text.of("草案记载重新告知：核对重新告知的处罚内容与决定一致",
          "the draft records a new notice: check that it announced what is decided"));
      return;
    }
    taken(Text.of("没收非法财物", "confiscation of the goods"), dossier.draft().confiscateGoods(), notice.confiscateGoods());
    taken(Text.of("没收违法所得", "confiscation of the gains"), dossier.draft().confiscateGains(), notice.confiscateGains());
    for (PenaltyKind kind : dossier.draft().otherKinds()) {
      if (!notice.otherKinds().contains(kind)) {
        sheet.fault(Aspect.NOTICE, defended ? "HEAVIER_AFTER_DEFENCE" : "NOT_NOTIFIED", kind.label(), Sheet.NOTHING);
      }
    }
  }

  private void fine(Proposal notice, boolean defended, boolean renewed) {
    @Nullable Money fine = dossier.fine();
    Optional<Money> notified = notice.notifiedFine().toOptional().or(() -> notice.fine().toOptional());
    if (fine == null || notified.isEmpty()) {
      return;
    }
    Text told = Text.of("已告知 " + notified.get() + "元", "notified: " + notified.get() + " yuan");
    if (fine.compareTo(notified.get()) <= 0) {
      sheet.agree(Aspect.NOTICE, "NOTICE", told);
    } else if (defended) {
      sheet.fault(Aspect.NOTICE, "HEAVIER_AFTER_DEFENCE", Sheet.money(fine), told);
    } else if (!renewed) {
      sheet.fault(Aspect.NOTICE, "ABOVE_NOTICE", Sheet.money(fine), told);
    }
  }

  private void taken(Text what, Answer drafted, Answer notified) {
    if (drafted == Answer.YES && notified == Answer.NO) {
      sheet.fault(Aspect.NOTICE, dossier.file().defence().isKnown() ? "HEAVIER_AFTER_DEFENCE" : "NOT_NOTIFIED",
          what, Text.of("告知中没有", "not in the notice"));
    }
  }

  /** Whether the draft records a notice later than that of the file. */
  private boolean renewed() {
    Optional<LocalDate> first = dossier.original().procedure().stream()
        .filter(NoticeCheck::isNotice)
        .flatMap(step -> step.date().toOptional().stream())
        .min(LocalDate::compareTo);
    return dossier.draft().procedure().stream()
        .filter(NoticeCheck::isNotice)
        .flatMap(step -> step.date().toOptional().stream())
        .anyMatch(day -> first.isPresent() && day.isAfter(first.get()) && !day.isAfter(dossier.draft().decided()));
  }

  private static boolean isNotice(ProcedureStep step) {
    return step.step().equals("PRIOR_NOTICE") && step.state() == Step.State.DONE;
  }
}
