package org.liangfa.casefile;

import java.util.List;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Tier;

/**
 * What the party argued. Source: APL-2021#45.
 *
 * @param argued codes of the circumstances it relies on
 * @param text its words; may be empty
 * @param asks the outcome it asks for
 * @param hearingRequested whether it asked for a hearing. Source: APL-2021#64
 */
public record Defence(
    @Form(Form.Kind.CIRCUMSTANCE) List<String> argued,
    @Omit String text,
    Known<Tier> asks,
    Answer hearingRequested) {
  public Defence {
    argued = List.copyOf(argued);
  }
}
