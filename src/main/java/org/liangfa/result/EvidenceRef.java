package org.liangfa.result;

import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;

/**
 * An evidence item of the case file.
 *
 * @param id id in the case file
 * @param kind statutory kind of art. 46
 * @param title title in the case file
 */
public record EvidenceRef(String id, Text kind, String title) {
  /** Written out, as is {@link #hashCode}: what the virtual machine makes up is felt in every start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EvidenceRef ref && id.equals(ref.id) && kind.equals(ref.kind) && title.equals(ref.title);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
