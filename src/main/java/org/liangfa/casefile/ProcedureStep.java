package org.liangfa.casefile;

import java.time.LocalDate;
import org.liangfa.fact.Step;

/**
 * An entry of the procedure record. A step may be recorded several times, for example a second legal review.
 *
 * @param step a code of {@code rules/vocabulary/steps.csv}
 * @param state whether it was taken
 * @param date when
 */
public record ProcedureStep(
    @Form(Form.Kind.STEP) String step,
    Step.State state,
    Known<LocalDate> date) {}
