package org.liangfa.result;

import org.liangfa.kernel.Text;

/**
 * A result that would hold under a stated condition, or that the officer may choose.
 *
 * @param kind PROSPECTIVE, OPTION, PARTY_PERMITTED or OTHER_LAW
 * @param condition what must happen or be decided
 * @param advice the result then
 */
public record Alternative(String kind, Text condition, Advice advice) {}
