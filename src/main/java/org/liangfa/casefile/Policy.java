package org.liangfa.casefile;

import java.time.LocalDate;
import org.liangfa.kernel.Answer;

/**
 * The change of policy behind the act.
 *
 * @param published the day the new policy was published
 * @param effective the day it took effect
 * @param transitionDays days of transition it grants
 * @param guidance whether the party was given guidance
 * @param disposalChannel whether there was a lawful way to return or sell the stock
 * @param earlierLicence whether the party held a licence before
 * @param purchased the day the stock was bought
 * @param buyBackRefused whether the supplier refused to take it back
 */
public record Policy(
    Known<LocalDate> published,
    Known<LocalDate> effective,
    Known<Integer> transitionDays,
    Answer guidance,
    Answer disposalChannel,
    Answer earlierLicence,
    Known<LocalDate> purchased,
    Answer buyBackRefused) {}
