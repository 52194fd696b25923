package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.finding.Derivation;

/** What the rules of a phase concluded from some records, rule by rule. Immutable; safe for use by several threads. */
final class PhaseRun {
  private final PhaseView view;
  private final BitSet looked;
  private final int[] first;
  private final int[] seen;
  private final PhaseView.@Nullable Cell[] alone;
  private final PhaseView.@Nullable Cell[] together;
  private final List<PhaseView.Conclusion> conclusions;
  private final List<Derivation> derivations;
  private final BitSet findings = new BitSet();
  private final int[] weighed;

  /**
   * A run.
   *
   * @param looked numbers of the records for which any rule looks
   * @param first for each rule, the place of the first record that it looks for among those of all rules; at last their
   *     number
   * @param seen numbers of the records that the rules look for
   * @param alone what rules of one element concluded, by the place of the record
   * @param together what the other rules concluded, by rule; null for those that saw nothing
   */
  PhaseRun(
      PhaseView view,
      BitSet looked,
      int[] first,
      int[] seen,
      PhaseView.@Nullable Cell[] alone,
      PhaseView.@Nullable Cell[] together) {
    this.view = view;
    this.looked = looked;
    this.first = first;
    this.seen = seen;
    this.alone = alone;
    this.together = together;
    List<PhaseView.Conclusion> all = inOrder();
    List<Derivation> derived = new ArrayList<>(all.size());
    for (PhaseView.Conclusion one : all) {
      derived.add(one.derivation);
      findings.set(one.finding);
    }
    this.conclusions = List.copyOf(all);
    this.derivations = List.copyOf(derived);
    this.weighed = allWeighed();
  }

  PhaseView view() {
    return view;
  }

  /** Numbers of the records for which any rule looked. Not to be changed. */
  BitSet looked() {
    return looked;
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
    return conclusions;
  }

  private List<PhaseView.Conclusion> inOrder() {
    List<PhaseView.Conclusion> all = new ArrayList<>();
    for (int rule = 0; rule < together.length; rule++) {
      if (view.isSingle(rule)) {
        all.addAll(alone(rule));
      } else if (together[rule] != null) {
        all.addAll(together[rule].conclusions);
      }
    }
    return all;
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
    return derivations;
  }

  /** Numbers of the findings. Not to be changed. */
  BitSet findings() {
    return findings;
  }

  /** Numbers of rule and finding on which advice can depend, once for each cell that holds them. Not to be changed. */
  int[] weighed() {
    return weighed;
  }

  private int[] allWeighed() {
    int[] all = new int[16];
    int size = 0;
    for (int i = 0; i < alone.length + together.length; i++) {
      PhaseView.@Nullable Cell cell = i < alone.length ? alone[i] : together[i - alone.length];
      if (cell != null && cell.weighed.length > 0) {
        if (size + cell.weighed.length > all.length) {
          all = Arrays.copyOf(all, 2 * (size + cell.weighed.length));
        }
        System.arraycopy(cell.weighed, 0, all, size, cell.weighed.length);
        size += cell.weighed.length;
      }
    }
    return Arrays.copyOf(all, size);
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
}
