package org.liangfa.result;

import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Text;

/**
 * A confiscation that goes with the recommendation.
 *
 * @param subject GOODS or GAINS
 * @param what what is confiscated, with quantity or amount as far as the file states it
 * @param modality whether the clause says shall or may
 * @param locked whether no leniency can remove it
 * @param basis the clause
 */
public record Confiscation(String subject, Text what, Modality modality, boolean locked, Citation basis) {}
