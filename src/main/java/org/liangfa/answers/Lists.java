package org.liangfa.answers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangfa.answers.Topic.Question;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;
import org.liangfa.table.Entry;
import org.liangfa.table.Pack;
import org.liangfa.table.Vocabulary;

/** Packs, words and texts of the law: each asked for by its name. */
final class Lists {
  private Lists() {}

  /** Where and when each pack applies and what it extends. */
  static Topic packs(RuleBaseContent base) {
    String file = "answers/packs.csv";
    SortedMap<Question, Told> questions = new TreeMap<>();
    for (Pack pack : base.tables().packs()) {
      String text = Description.of(pack, Set.of("id", "title", "notes"));
      questions.put(new Question(file, List.of(pack.id())), new Told(text, "rules/packs/" + pack.id() + "/pack.yaml"));
    }
    return new ListTopic(file, List.of("pack"), questions);
  }

  /** What each code means, by what it is proven and what it excludes. */
  static Topic vocabulary(RuleBaseContent base) {
    String file = "answers/vocabulary.csv";
    SortedMap<Question, Told> questions = new TreeMap<>();
    for (Vocabulary.Kind kind : Vocabulary.Kind.values()) {
      for (String code : base.tables().vocabulary().codes(kind)) {
        Entry entry = base.tables().vocabulary().find(kind, code).orElseThrow();
        questions.put(
            new Question(file, List.of(kind.name().toLowerCase(Locale.ROOT), code)),
            new Told(Description.of((Record) entry, Set.of("code", "origin")), "rules/vocabulary/" + entry.origin()));
      }
    }
    return new ListTopic(file, List.of("kind", "code"), questions);
  }

  /** How each article was attested, when it is law, and a digest of its words: verified words do not change. */
  static Topic sources(RuleBaseContent base) {
    String file = "answers/sources.csv";
    SortedMap<Question, Told> questions = new TreeMap<>();
    for (BasisKey key : base.sources().articles()) {
      Passage passage = base.sources().resolve(key);
      String text = "span=" + passage.span() + "; rank=" + passage.rank() + "; mark=" + passage.mark()
          + "; words=" + Description.digest(passage.text());
      questions.put(
          new Question(file, List.of(key.source(), key.article())),
          new Told(text, "rules/sources/" + key.source() + ".yaml " + key.article()));
    }
    return new ListTopic(file, List.of("source", "article"), questions);
  }
}
