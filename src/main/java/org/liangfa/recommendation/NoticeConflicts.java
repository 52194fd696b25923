package org.liangfa.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.kernel.Text;
import org.liangfa.result.Confiscation;
import org.liangfa.result.Issue;
import org.liangfa.result.RuleRef;

/** Where the law asks for more than the party was notified of: only a person can resolve it. */
final class NoticeConflicts {
  private NoticeConflicts() {}

  static List<Issue> of(TierChoice choice, Confiscations confiscations, References references) {
    List<Issue> found = new ArrayList<>();
    RuleRef rule = new RuleRef(
        "LF-NOTIFIED-CAP",
        Text.of("以告知为限", "held to the notice"),
        references.basis(FineAmount.NEVER_HEAVIER),
        false);
    if (choice.noticeUnlawful()) {
      found.add(new Issue("NOTIFIED_BELOW_RANGE", belowRange(), rule));
    }
    for (Confiscation one : confiscations.missingInNotice(choice.tier())) {
      found.add(new Issue("NOTIFIED_WITHOUT_CONFISCATION", unannounced(one), rule));
    }
    return found;
  }

  private static Text belowRange() {
    return Text.of(
        "已告知的罚款低于依法可处的最低额。按告知数额处罚没有法律依据；按法定最低额处罚重于告知，不得因陈述、申辩而加重。"
            + "须查明有无减轻依据，或者更正告知并重新听取意见。",
        "The notified fine lies below the lowest lawful amount. A fine as notified has no basis in law; the lawful"
            + " minimum is heavier than the notice and may not follow from the defence. Look for a ground to mitigate,"
            + " or correct the notice and hear the party again.");
  }

  private static Text unannounced(Confiscation one) {
    return Text.of(
        "法律规定应当没收“" + one.what().zh() + "”，告知未列明。须更正告知并重新听取意见后，方可没收。",
        "The law commands the confiscation of " + one.what().en() + " and the notice left it out. Correct the notice"
            + " and hear the party again first.");
  }
}
