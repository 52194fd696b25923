package org.liangfa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** {@link Order} and {@link Joined} do what those of Java do. */
class OrderTest {
  @Property(tries = 200)
  void byKeysAsJavaPutsThem(@ForAll List<@AlphaChars @StringLength(max = 3) String> words) {
    assertThat(words.stream().sorted(Order.byInt(String::length).then(word -> word)).toList())
        .isEqualTo(words.stream()
            .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).toList());
  }

  @Property(tries = 200)
  void equalsStandAsTheyStoodAlsoWhenDescending(@ForAll List<@AlphaChars @StringLength(max = 3) String> words) {
    assertThat(words.stream().sorted(Order.by(String::length).descending()).toList())
        .isEqualTo(words.stream().sorted(Comparator.comparing(String::length).reversed()).toList());
  }

  @Property(tries = 200)
  void wordsAreJoinedAsJavaJoinsThem(@ForAll List<@AlphaChars String> words) {
    assertThat(words.stream().collect(Joined.with("；", "（", "）")))
        .isEqualTo(words.stream().collect(Collectors.joining("；", "（", "）")));
  }
}
