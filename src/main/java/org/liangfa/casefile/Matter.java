package org.liangfa.casefile;

import java.util.List;

/**
 * What the file is about when it puts no question of penalty.
 *
 * @param kind what kind of matter
 * @param summary in words
 * @param facts the facts, one sentence each
 */
public record Matter(MatterKind kind, String summary, List<String> facts) {
  public Matter {
    facts = List.copyOf(facts);
  }
}
