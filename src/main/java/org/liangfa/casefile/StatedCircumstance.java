package org.liangfa.casefile;

import java.time.LocalDate;
import java.util.List;
import org.liangfa.kernel.Proof;

/**
 * A circumstance as the file states it, before the evidence is weighed.
 *
 * @param kind a code of {@code rules/vocabulary/circumstances.csv}
 * @param state what the author holds: proven, its absence proven, or open
 * @param claimedBy who put it forward
 * @param evidence ids of the items relied on; never empty unless the state is OPEN
 * @param date when it happened, where timing matters (correction, removal of harm, disclosure)
 * @param note free text; may be empty
 */
public record StatedCircumstance(
    @Form(Form.Kind.CIRCUMSTANCE) String kind,
    Proof state,
    Known<ClaimedBy> claimedBy,
    @Form(Form.Kind.ID) List<String> evidence,
    Known<LocalDate> date,
    @Omit String note) {
  public StatedCircumstance {
    evidence = List.copyOf(evidence);
  }
}
