package org.liangfa.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What decides which packs govern a case.
 *
 * @param region division code of the case, {@code 330600}
 * @param domain domain of the violation in the catalogue, {@code environment}; empty where the file has none
 * @param day day of decision
 */
public record Reach(String region, Optional<String> domain, LocalDate day) {
  public Reach {
    requireNonNull(region, "region");
    requireNonNull(domain, "domain");
    requireNonNull(day, "day");
  }
}
