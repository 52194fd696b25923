package org.liangfa.casefile;

import java.util.List;
import java.util.Optional;

/** A value of the file as written, with its place. Nothing has been converted yet. */
sealed interface Node {
  Spot at();

  /** An object; a key written twice stands in it twice. */
  record Mapping(Spot at, List<Member> members) implements Node {
    /** The value of the first member of that name. */
    Optional<Node> get(String key) {
      for (Member member : members) {
        if (member.key().equals(key)) {
          return Optional.of(member.value());
        }
      }
      return Optional.empty();
    }
  }

  /** A list. */
  record Sequence(Spot at, List<Node> items) implements Node {}

  /** Anything else; YAML's unquoted words and figures are texts, exactly as written. */
  record Scalar(Spot at, Kind kind, String text) implements Node {}

  /** One entry of an object. */
  record Member(String key, Spot at, Node value) {}

  /** What a scalar is in JSON; YAML knows TEXT and NULL only. */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
  }
}
