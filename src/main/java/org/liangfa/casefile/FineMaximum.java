package org.liangfa.casefile;

import java.util.Optional;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/** The highest fine that the clause of a case allows; asked once the file has no other problem. */
@FunctionalInterface
public interface FineMaximum {
  /** Knows no maximum of any case. */
  FineMaximum NONE = file -> Optional.empty();

  /** The maximum, or empty where the clause names none, is unknown, or depends on a figure left open. */
  Optional<Maximum> of(CaseFile file);

  /**
   * A maximum and where it comes from.
   *
   * @param amount highest lawful fine, inclusive
   * @param source such as 《烟花爆竹安全管理条例》第三十六条第二款
   */
  record Maximum(Money amount, Text source) {}
}
