package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.finding.Derivation;

/** What the rules of a phase concluded from the records of one pass, rule by rule. */
final class PhaseRun {
  private final PhaseView view;
  /** For each rule, the place of the first record that it looks for among those of all rules; at last their number. */
  private final int[] first;
  private final int[] seen;
  /** What rules of one element concluded, by the place of the record. */
  private final PhaseView.@Nullable Cell[] alone;
  /** What the other rules concluded. */
  private final PhaseView.@Nullable Cell[] together;
  private @Nullable List<PhaseView.Conclusion> conclusions;
  private int @Nullable [] weighed;

  /**
   * A run of which nothing is known yet.
   *
   * @param seen room for the records that the rules see
   */
  PhaseRun(PhaseView view, int[] first, int[] seen) {
    this.view = view;
    this.first = first;
    this.seen = seen;
    this.alone = new PhaseView.Cell[seen.length];
    this.together = new PhaseView.Cell[view.size()];
  }

  /**
   * Notes a record that a rule looks for.
   *
   * @param cell what the rule concludes from it, if it is one of one element
   */
  void sees(int place, int number, PhaseView.@Nullable Cell cell) {
    seen[place] = number;
    alone[place] = cell;
  }

  void together(int rule, PhaseView.@Nullable Cell cell) {
    together[rule] = cell;
  }

  PhaseView view() {
    return view;
  }

  /** Numbers of the records that the rule looks for, sorted. */
  int[] seen(int rule) {
    return Arrays.copyOfRange(seen, first[rule], first[rule + 1]);
  }

  /** What a rule of several elements concluded. */
  PhaseView.Cell cell(int rule) {
    PhaseView.@Nullable Cell cell = together[rule];
    return cell == null ? PhaseView.Cell.EMPTY : cell;
  }

  /** Every conclusion, by rule, then by premises as they are written. */
  List<PhaseView.Conclusion> conclusions() {
    List<PhaseView.Conclusion> known = conclusions;
    if (known == null) {
      known = new ArrayList<>();
      for (int rule = 0; rule < together.length; rule++) {
        if (view.isSingle(rule)) {
          known.addAll(alone(rule));
        } else if (together[rule] != null) {
          known.addAll(together[rule].conclusions);
        }
      }
      conclusions = known;
    }
    return known;
  }

  private List<PhaseView.Conclusion> alone(int rule) {
    List<PhaseView.Conclusion> own = List.of();
    for (int place = first[rule]; place < first[rule + 1]; place++) {
      List<PhaseView.Conclusion> more = alone[place].conclusions;
      if (own.isEmpty()) {
        own = more;
      } else if (!more.isEmpty()) {
        own = new ArrayList<>(own);
        own.addAll(more);
        Collections.sort(own);
      }
    }
    return own;
  }

  /** The derivations in that order. */
  List<Derivation> derivations() {
    List<Derivation> all = new ArrayList<>(conclusions().size());
    for (PhaseView.Conclusion one : conclusions()) {
      all.add(one.derivation);
    }
    return Collections.unmodifiableList(all);
  }

  /** Numbers of rule and finding on which advice can depend, once for each cell that holds them. */
  int[] weighed() {
    int[] known = weighed;
    if (known == null) {
      known = new int[16];
      int size = 0;
      for (int i = 0; i < alone.length + together.length; i++) {
        PhaseView.@Nullable Cell cell = i < alone.length ? alone[i] : together[i - alone.length];
        if (cell != null && cell.weighed.length > 0) {
          if (size + cell.weighed.length > known.length) {
            known = Arrays.copyOf(known, 2 * (size + cell.weighed.length));
          }
          System.arraycopy(cell.weighed, 0, known, size, cell.weighed.length);
          size += cell.weighed.length;
        }
      }
      known = Arrays.copyOf(known, size);
      weighed = known;
    }
    return known;
  }

  /** How many conclusions have the finding. */
  int times(int finding) {
    int times = 0;
    for (PhaseView.Conclusion one : conclusions()) {
      times += one.finding == finding ? 1 : 0;
    }
    return times;
  }

  /** Adds the derivations on which advice can depend, but those of some cells, in no order. */
  void weighing(List<PhaseView.Cell> left, List<Derivation> derivations) {
    for (int i = 0; i < alone.length + together.length; i++) {
      PhaseView.@Nullable Cell cell = i < alone.length ? alone[i] : together[i - alone.length];
      if (cell != null && !cell.weighing.isEmpty() && !left.contains(cell)) {
        derivations.addAll(cell.weighing);
      }
    }
  }

  /** Adds the numbers of the findings. */
  void addTo(BitSet known) {
    for (PhaseView.Conclusion one : conclusions()) {
      known.set(one.finding);
    }
  }
}
