package org.liangfa.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Text;

/**
 * A set of rules and rows for a jurisdiction, a domain, or both.
 *
 * @param parent id of the pack it adds to; empty for the root
 * @param jurisdictions beginnings of division codes, {@code 33} for Zhejiang; the empty one matches everywhere
 * @param domains domains of the catalogue of violations that it is for; empty if it is for all
 * @param rank place among packs that claim the same case: where two hold a row for the same thing, the higher one governs
 * @param rankReason why it stands there
 * @param span days on which the pack may be chosen
 * @param notes what the pack says of itself: what was not found, what is assumed
 * @param fromMemory whether parts of it were written from memory
 */
public record Pack(
    String id,
    Text title,
    Optional<String> parent,
    SortedSet<String> jurisdictions,
    SortedSet<String> domains,
    int rank,
    Text rankReason,
    DateSpan span,
    List<Text> notes,
    boolean fromMemory) {
  public Pack {
    notes = List.copyOf(notes);
  }

  /** Whether it is for some domains only. */
  public boolean isForDomains() {
    return !domains.isEmpty();
  }

  /** The longest of its jurisdictions that the code begins with, if any. */
  Optional<String> matching(String region) {
    return jurisdictions.stream().filter(region::startsWith).reduce((a, b) -> a.length() >= b.length() ? a : b);
  }

  /** Whether place and domain of a case lie in its reach, whatever the day. */
  boolean reaches(Reach reach) {
    boolean domain = domains.isEmpty() || reach.domain().filter(domains::contains).isPresent();
    return domain && matching(reach.region()).isPresent();
  }

  /** Whether some case can lie in the reach of both. */
  boolean meets(Pack other) {
    boolean place = jurisdictions.stream()
        .anyMatch(one -> other.jurisdictions.stream().anyMatch(two -> one.startsWith(two) || two.startsWith(one)));
    boolean domain =
        domains.isEmpty() || other.domains.isEmpty() || domains.stream().anyMatch(other.domains::contains);
    return place && domain && span.overlaps(other.span);
  }

  /** Whether its reach holds all of the other's, in place and in domain, and is not the same. */
  boolean isMoreGeneralThan(Pack other) {
    boolean place = other.jurisdictions.stream().allMatch(one -> jurisdictions.stream().anyMatch(one::startsWith));
    boolean domain = domains.isEmpty() || (other.isForDomains() && domains.containsAll(other.domains));
    boolean same = jurisdictions.equals(other.jurisdictions) && domains.equals(other.domains);
    return place && domain && !same;
  }
}
