package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.result.Advice;
import org.liangfa.source.RuleFiles;
import org.liangfa.table.Entry;
import org.liangfa.table.Side;
import org.liangfa.table.Tables;

/**
 * One more mitigating circumstance never makes the outcome heavier; one more aggravating circumstance never makes it
 * lighter. Tried on random sets of circumstances with a fixed seed.
 */
class MonotonicityTest {
  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private static final Tables TABLES = LIANGFA.tables();
  private static final int CASES = 60;

  @ParameterizedTest
  @CsvSource({
    "fireworks-unlicensed-trade, 330600, 1",
    "fireworks-unlicensed-trade, 440000, 2",
    "food-expired-or-false-date, 330600, 3",
    "ad-false, 110000, 4",
    "price-not-marked, 110000, 5",
  })
  void more_mitigation_never_raises_and_more_aggravation_never_lowers(
      String violation, String jurisdiction, long seed) {
    assertThat(broken(violation, jurisdiction, seed, CASES)).as("增加从轻情节不得加重，增加从重情节不得减轻").isEmpty();
  }

  @Test
  @Tag("slow")
  void the_same_for_every_violation_of_the_catalogue() {
    List<String> broken = new ArrayList<>();
    for (String violation : TABLES.catalogue().ids()) {
      broken.addAll(broken(violation, "330600", violation.hashCode(), 8));
    }
    assertThat(broken).as("增加从轻情节不得加重，增加从重情节不得减轻").isEmpty();
  }

  private static List<String> broken(String violation, String jurisdiction, long seed, int cases) {
    Random random = new Random(seed);
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      Set<String> kinds = someKinds(random);
      Side side = random.nextInt(3) == 0 ? Side.AGGRAVATING : Side.MITIGATING;
      String more = pick(random, kinds, side);
      Advice before = advice(violation, jurisdiction, kinds);
      Set<String> with = new TreeSet<>(kinds);
      with.add(more);
      Advice after = advice(violation, jurisdiction, with);
      int change = weight(after).compareTo(weight(before));
      if (side == Side.MITIGATING ? change > 0 : change < 0) {
        broken.add(violation + " " + kinds + " + " + more + "：" + words(before) + " → " + words(after));
      }
    }
    return broken;
  }

  @Test
  void the_two_sides_have_circumstances_to_try() {
    assertThat(kinds(Side.MITIGATING)).hasSizeGreaterThan(15);
    assertThat(kinds(Side.AGGRAVATING)).hasSizeGreaterThan(8);
  }

  private static Advice advice(String violation, String jurisdiction, Set<String> kinds) {
    return new Evaluation(LIANGFA, Cases.established(TABLES, violation, jurisdiction, kinds), Options.NONE)
        .result.outcome().advice();
  }

  /** How heavy an outcome is in yuan: nothing without a penalty. Cases that are not decided are not compared. */
  private static BigDecimal weight(Advice advice) {
    return advice.fine() == null ? BigDecimal.ZERO : advice.fine().amount().yuan();
  }

  private static String words(Advice advice) {
    return advice.tier() + (advice.fine() == null ? "" : " " + advice.fine().amount());
  }

  private static Set<String> someKinds(Random random) {
    Set<String> kinds = new TreeSet<>(Set.of("FACTS_PROVEN"));
    int count = random.nextInt(7);
    for (int i = 0; i < count; i++) {
      kinds.add(pick(random, kinds, random.nextInt(4) == 0 ? Side.AGGRAVATING : Side.MITIGATING));
    }
    return kinds;
  }

  private static String pick(Random random, Set<String> kinds, Side side) {
    List<String> free =
        kinds(side).stream().filter(kind -> Cases.compatible(TABLES, kinds, kind)).toList();
    return free.get(random.nextInt(free.size()));
  }

  /** Circumstances of one side that leave the case a case of penalty. */
  private static List<String> kinds(Side side) {
    Set<String> ending = Set.of("SUSPECTED_CRIME", "NO_CAPACITY", "FACTS_PROVEN");
    return TABLES.vocabulary().circumstances().stream()
        .filter(entry -> entry.side() == side)
        .map(Entry.Circumstance::code)
        .filter(code -> !ending.contains(code))
        .sorted()
        .toList();
  }

}
