package org.liangfa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives drafts their names one after another. Where one cannot be given, those before it are taken back, and what they
 * replaced is there again.
 */
final class Renames implements AutoCloseable {
  private final boolean force;
  private final boolean several;
  private final List<Path> placed = new ArrayList<>();
  /** What had the name before, kept under another one beside it. */
  private final Map<Path, Path> former = new HashMap<>();

  /**
   * Renames to come.
   *
   * @param several whether more than one; a single one has nothing to take back
   */
  Renames(boolean force, boolean several) {
    this.force = force;
    this.several = several;
  }

  void place(Path draft, Path target) throws IOException {
    if (several && force && Files.exists(target)) {
      keep(target);
    }
    Delivery.move(draft, target, force);
    placed.add(target);
  }

  private void keep(Path target) throws IOException {
    Path kept = target.resolveSibling("." + UUID.randomUUID() + ".old");
    former.put(target, kept);
    try {
      Files.createLink(kept, target);
    } catch (IOException | UnsupportedOperationException e) {
      // A disk without links; what is there must be copied.
      Files.copy(target, kept, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /**
   * Takes back every rename.
   *
   * @return the targets that could not be taken back; normally none
   */
  List<Path> undo() {
    List<Path> left = new ArrayList<>();
    for (Path target : placed) {
      Path kept = former.get(target);
      try {
        if (kept == null) {
          Files.delete(target);
        } else {
          Delivery.move(kept, target, true);
        }
      } catch (IOException e) {
        left.add(target);
      }
    }
    placed.clear();
    return left;
  }

  /** Lets go of what was kept. */
  @Override
  public void close() {
    former.values().forEach(Delivery::discard);
  }
}
