package org.liangfa.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateNumberTest {
  @Test
  void states_that_differ_in_a_variable_of_four_values_do_not_share_a_number() {
    int[] sizes = {2, 4, 3, 1};
    Set<Long> numbers = new HashSet<>();
    for (int first = 0; first < 5; first++) {
      for (int state = 0; state < 24; state++) {
        numbers.add(StateNumber.of(first, sizes, new int[] {state / 12, state / 3 % 4, state % 3, 0}));
      }
    }

    assertThat(numbers).hasSize(5 * 24);
  }

  @Test
  void too_many_states_are_no_proof_and_never_a_false_one() {
    int[] sizes = new int[70];
    Arrays.fill(sizes, 2);

    assertThatThrownBy(() -> StateNumber.of(1, sizes, new int[70])).isInstanceOf(ArithmeticException.class);
  }
}
