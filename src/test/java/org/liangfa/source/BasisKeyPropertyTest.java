package org.liangfa.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Apart from {@link BasisKeyTest}: two test engines in one class overwrite each other's report. */
class BasisKeyPropertyTest {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyKeySurvivesTheRoundTrip(
      @ForAll @IntRange(min = 1, max = 1300) int article,
      @ForAll @IntRange(min = 0, max = 3) int suffix,
      @ForAll @IntRange(min = 0, max = 12) int paragraph,
      @ForAll @IntRange(min = 0, max = 12) int sentence,
      @ForAll @IntRange(min = 0, max = 12) int item) {
    String number = suffix == 0 ? "" + article : article + "-" + suffix;
    BasisKey key = new BasisKey("APL-2021", number, paragraph, paragraph == 0 ? 0 : sentence, item);
    assertThat(BasisKey.parse(key.toString())).isEqualTo(key);
  }
}
