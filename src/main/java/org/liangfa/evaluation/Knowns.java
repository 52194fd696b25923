package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts and findings of one pass, each once, in the order in which they became known. */
final class Knowns {
  private final PhaseMemo memo;
  private final Map<Record, Integer> met;
  private final BitSet numbers = new BitSet();
  private final List<Record> records = new ArrayList<>();

  /**
   * None so far.
   *
   * @param met numbers of records met in other passes of the case, by identity: passes share most of theirs, and to tell
   *     equal ones costs more than all else
   */
  Knowns(PhaseMemo memo, IdentityHashMap<Record, Integer> met) {
    this.memo = memo;
    this.met = met;
  }

  void add(Record record) {
    @Nullable Integer known = met.get(record);
    if (known == null) {
      known = memo.number(record);
      met.put(record, known);
    }
    add(known, record);
  }

  /** Adds the findings of a phase. */
  void add(PhaseRun run) {
    for (PhaseView.Conclusion one : run.conclusions()) {
      Record finding = (Record) one.derivation.finding();
      met.putIfAbsent(finding, one.finding);
      add(one.finding, finding);
    }
  }

  private void add(int number, Record record) {
    if (!numbers.get(number)) {
      numbers.set(number);
      records.add(record);
    }
  }

  BitSet numbers() {
    return numbers;
  }

  List<Record> inOrder() {
    return Collections.unmodifiableList(records);
  }
}
