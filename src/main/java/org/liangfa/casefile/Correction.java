package org.liangfa.casefile;

import java.time.LocalDate;
import org.liangfa.kernel.Answer;

/**
 * The order to correct and what came of it; when it was served and when it was re-inspected stands in the procedure
 * record. Source: APL-2021#28.1.
 *
 * @param term days that the order gives, the day of service not counted; 0 for at once
 * @param workingDays whether the order counts working days
 * @param due last day to correct, itself inside, where the order names a day
 * @param result what the re-inspection found
 */
public record Correction(
    Known<Integer> term,
    Answer workingDays,
    Known<LocalDate> due,
    Known<CorrectionResult> result) {}
