package org.liangfa.cli;

import org.liangfa.casefile.Nearest;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Text;

/** Names of packs that users write. */
final class Packs {
  private Packs() {}

  /**
   * Refuses a pack that the rule base does not have.
   *
   * @throws UseException if there is no such pack
   */
  static void require(Liangfa liangfa, String pack) {
    if (!liangfa.packIds().contains(pack)) {
      String known = String.join(", ", liangfa.packIds());
      throw new UseException(CliCode.UNKNOWN_PACK, "--pack " + pack,
          Text.of("没有规则包“" + pack + "”，已有 " + known, "there is no pack \"" + pack + "\"; known are " + known),
          Nearest.hint(pack, liangfa.packIds()));
    }
  }
}
