package org.liangfa.casefile;

import java.util.List;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;

/**
 * The penalty that the officer has in mind or has given notice of.
 *
 * @param fine yuan; {@code 0.00} proposes none
 * @param confiscateGoods whether goods are to be confiscated
 * @param confiscateGains whether illegal gains are to be confiscated
 * @param otherKinds further kinds. Source: APL-2021#9
 * @param notified whether prior notice was given. Source: APL-2021#44
 * @param notifiedFine the fine in that notice, yuan; the decision may not exceed it because of the defence. Source:
 *     APL-2021#45.2
 */
public record Proposal(
    Known<Money> fine,
    Answer confiscateGoods,
    Answer confiscateGains,
    List<PenaltyKind> otherKinds,
    Answer notified,
    Known<Money> notifiedFine) {
  public Proposal {
    otherKinds = List.copyOf(otherKinds);
  }
}
