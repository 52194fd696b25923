package org.liangfa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case of {@code packs/<id>/figures.yaml}: what the tables make of a score, a fine, a figure at its limit, or a place.
 * It asks one of seven things, told by its keys: a test of a figure; the surcharge on a fine {@code max} so many days late; the
 * packs of a region; the items of the lists of first offences that an act lies within; the clause of a violation; a fine in a
 * tier; or else the score of its findings.
 *
 * @param name what it shows, in Chinese
 * @param on day of decision
 * @param given findings such as {@code Points(FIRST_OFFENCE)}
 * @param violation id of the catalogue
 * @param form RANGE, CEILING_ONLY or FLOOR_ONLY
 * @param min statutory minimum in yuan
 * @param max statutory maximum in yuan
 * @param tier tier of the fine
 * @param percent sum of the percentages of a local table
 * @param test code of a threshold test
 * @param party kind of party
 * @param figure the figure put to the test, or two days
 * @param overdue days late of a fine, for its surcharge
 * @param act first day of the act, for the lists of first offences
 * @param before day of an earlier penalty of the same kind
 * @param goods value of the goods in yuan
 * @param region division code
 * @param domain domain of the catalogue
 * @param expect name and value of what must come out
 */
record FigureCase(
    @Nullable String name,
    @Nullable LocalDate on,
    @Nullable List<String> given,
    @Nullable String violation,
    @Nullable String form,
    @Nullable String min,
    @Nullable String max,
    @Nullable String tier,
    @Nullable String percent,
    @Nullable String test,
    @Nullable String party,
    @Nullable String figure,
    @Nullable Integer overdue,
    @Nullable LocalDate act,
    @Nullable LocalDate before,
    @Nullable String goods,
    @Nullable String region,
    @Nullable String domain,
    @Nullable Map<String, String> expect) {

  /** Where it stands. */
  record Located(String file, int line, String pack, FigureCase content) {
    String place() {
      return file + ":" + line;
    }
  }
}
