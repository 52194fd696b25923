package org.liangfa.answers;

import java.util.List;
import java.util.SortedMap;

/** One kind of question to a rule base. */
interface Topic {
  /**
   * A question.
   *
   * @param file file of the answers it belongs to, {@code answers/packs/national/points.csv}
   * @param words its words, one for each column
   */
  record Question(String file, List<String> words) implements Comparable<Question> {
    public Question {
      words = List.copyOf(words);
    }

    @Override
    public int compareTo(Question other) {
      int byFile = file.compareTo(other.file);
      return byFile != 0 ? byFile : words.toString().compareTo(other.words.toString());
    }
  }

  /** Columns of a question in its files, without that of the answer. */
  List<String> columns();

  /** Whether questions of this kind stand in the file. */
  boolean owns(String file);

  /** The questions that the rule base as it is calls for, with what it says. */
  SortedMap<Question, Told> questions();

  /** What the rule base says to any question. */
  Told tell(Question question);
}
