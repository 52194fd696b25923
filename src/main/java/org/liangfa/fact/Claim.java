package org.liangfa.fact;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What the case file says of a circumstance, before the evidence is weighed.
 *
 * @param kind a code of {@code rules/vocabulary/circumstances.csv}, such as {@code FIRST_OFFENCE}
 * @param assertion what the file says
 * @param support what the evidence cited for it is worth, taken together
 */
public record Claim(String kind, Assertion assertion, Support support) implements Fact {
  public Claim {
    requireNonNull(kind, "kind");
    requireNonNull(assertion, "assertion");
    requireNonNull(support, "support");
  }

  /** Written out, as is {@link #hashCode}, which is thus the same in every run: that of a constant alone is not. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim claim && kind.equals(claim.kind) && assertion == claim.assertion && support == claim.support;
  }

  @Override
  public int hashCode() {
    return kind.hashCode() * 31 + assertion.ordinal() * 5 + support.ordinal();
  }

  /** What the file says of the circumstance. */
  public enum Assertion {
    /** It is present. */
    PRESENT,
    /** It is absent. */
    ABSENT,
    /** Not known, or claimed by a party and not yet examined. */
    UNKNOWN
  }

  /** The best evidence cited for the assertion. Source: APL-2021#46. */
  public enum Support {
    /** At least one item lawfully obtained and verified (查证属实). */
    VERIFIED,
    /** Items are cited, none of them verified yet. */
    UNVERIFIED,
    /** Every cited item was unlawfully obtained. */
    UNLAWFUL,
    /** No item is cited. */
    NONE
  }
}
