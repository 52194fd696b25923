package org.liangfa.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/** The problems of one file, in the order of their places. */
class Problems {
  /** No advice beyond that of the code. */
  static final Text NO_HINT = Text.of("", "");
  private static final Comparator<Entry> BY_PLACE =
      Order.by(Entry::at).then(entry -> entry.problem().code());

  private final Origin origin;
  private final List<Entry> entries = new ArrayList<>();

  Problems(Origin origin) {
    this.origin = origin;
  }

  Problems(String file) {
    this(new Origin(file, 0, true));
  }

  /** Takes problems and tells nobody. */
  static Problems ignored() {
    return new Problems("") {
      @Override
      void add(CaseCode code, Spot at, String path, Text detail, Text hint) {}
    };
  }

  private record Entry(Spot at, Problem problem) {}

  /** Adds a problem that the title of the code tells in full. */
  void add(CaseCode code, Spot at, String path) {
    add(code, at, path, NO_HINT, NO_HINT);
  }

  /** Adds a problem with the offending value, which is made safe to print. */
  void add(CaseCode code, Spot at, String path, String value) {
    add(code, at, path, value, NO_HINT);
  }

  /** Likewise, with a hint that goes before the general advice of the code. */
  void add(CaseCode code, Spot at, String path, String value, Text hint) {
    if (isFull()) {
      return;
    }
    String shown = Shown.of(value);
    add(code, at, path, Text.of(shown, shown), hint);
  }

  /** Adds a problem with details in both languages. */
  void add(CaseCode code, Spot at, String path, Text detail) {
    add(code, at, path, detail, NO_HINT);
  }

  /** Likewise, with a hint that goes before the general advice of the code. */
  void add(CaseCode code, Spot at, String path, Text detail, Text hint) {
    if (entries.size() < Limits.PROBLEMS) {
      Text what = join(code.title(), "：", ": ", detail);
      Text fix = hint.zh().isEmpty() ? code.fix() : advice(hint, code.fix());
      entries.add(new Entry(at, new Problem(code.code(), origin.place(at, path), what, code.why(), fix)));
    } else if (entries.size() == Limits.PROBLEMS) {
      CaseCode more = CaseCode.TOO_MANY_PROBLEMS;
      Spot last = new Spot(Integer.MAX_VALUE, 0);
      entries.add(new Entry(last, new Problem(more.code(), origin.whole(), more.title(), more.why(), more.fix())));
    }
  }

  /** Whether nothing more is taken. */
  boolean isFull() {
    return entries.size() > Limits.PROBLEMS;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * Ends the reading if anything was found.
   *
   * @throws CaseFileException holding all problems
   */
  void throwIfAny() throws CaseFileException {
    if (!entries.isEmpty()) {
      throw new CaseFileException(entries.stream().sorted(BY_PLACE).map(Entry::problem).toList());
    }
  }

  /** The number in the file of the line of a spot. */
  int line(Spot at) {
    return origin.line(at);
  }

  private static Text advice(Text hint, Text fix) {
    return hint.en().endsWith("?") ? join(hint, "", " ", fix) : join(hint, "；", "; ", fix);
  }

  private static Text join(Text head, String zhBetween, String enBetween, Text tail) {
    if (tail.zh().isEmpty()) {
      return head;
    }
    return Text.of(head.zh() + zhBetween + tail.zh(), head.en() + enBetween + tail.en());
  }
}
