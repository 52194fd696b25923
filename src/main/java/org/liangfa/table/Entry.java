package org.liangfa.table;

import java.util.List;
import java.util.SortedSet;
import org.liangfa.kernel.Text;
import org.liangfa.source.BasisKey;

/** A word of the vocabulary: a code that rules, case files and reports share, with what it means. */
public sealed interface Entry {
  /** Code in capitals; a division code for a region. */
  String code();

  /** The code in words. */
  Text label();

  /** File and line, {@code circumstances.csv:7}. */
  String origin();

  /**
   * A circumstance of the case.
   *
   * @param side which way it pulls
   * @param proof what evidence establishes it
   * @param opposes codes that cannot be established together with it
   * @param bases provisions that give it weight; may be empty
   */
  record Circumstance(
      String code,
      Side side,
      Text label,
      Text proof,
      SortedSet<String> opposes,
      List<BasisKey> bases,
      String origin)
      implements Entry {
    public Circumstance {
      bases = List.copyOf(bases);
    }
  }

  /**
   * A trait of the case that Java derives.
   *
   * @param derivation how it is derived
   */
  record Feature(String code, Text label, String derivation, String origin) implements Entry {}

  /** A step of procedure. */
  record Step(String code, Text label, List<BasisKey> bases, String origin) implements Entry {
    public Step {
      bases = List.copyOf(bases);
    }
  }

  /**
   * A question for a person, a conflict of rules, or a risk.
   *
   * @param fix what the person should do about it
   * @param asks the circumstance that the file is silent on, of a question that asks for one; else empty
   */
  record Concern(String code, Text label, Text fix, String asks, String origin) implements Entry {}

  /**
   * A duty of the agency.
   *
   * @param deadline when it falls due
   * @param term the threshold test whose figure is the term in days; empty where the duty has none
   * @param blocks whether no decision may be made before it is done
   */
  record Duty(
      String code, Text label, Text deadline, String term, boolean blocks, List<BasisKey> bases, String origin)
      implements Entry {
    public Duty {
      bases = List.copyOf(bases);
    }
  }

  /**
   * A measure beside or instead of the penalty.
   *
   * @param clock from when and how long
   */
  record Measure(String code, Text label, Text clock, List<BasisKey> bases, String origin) implements Entry {
    public Measure {
      bases = List.copyOf(bases);
    }
  }

  /** An administrative division. */
  record Region(String code, Text label, String origin) implements Entry {}
}
