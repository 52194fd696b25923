package org.liangfa.finding;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.Modality;

/**
 * A ground for a lighter penalty.
 *
 * @param effect how far it reaches
 * @param modality whether the agency shall or may follow it
 */
public record Ground(Effect effect, Modality modality) implements Finding {
  public Ground {
    requireNonNull(effect, "effect");
    requireNonNull(modality, "modality");
  }

  /** How far a ground reaches. */
  public enum Effect {
    /** 从轻或者减轻: may go below the statutory minimum. */
    LENIENT_OR_MITIGATED,
    /** 从轻 only: stays inside the statutory range. */
    LENIENT_ONLY
  }
}
