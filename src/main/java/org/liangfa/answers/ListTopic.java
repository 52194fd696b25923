package org.liangfa.answers;

import java.util.List;
import java.util.SortedMap;

/** Questions that one file asks, and that have an answer only if the rule base calls for them. */
record ListTopic(String file, List<String> columns, SortedMap<Topic.Question, Told> questions) implements Topic {
  @Override
  public boolean owns(String other) {
    return other.equals(file);
  }

  @Override
  public Told tell(Question question) {
    return questions.getOrDefault(question, Told.NOTHING);
  }
}
