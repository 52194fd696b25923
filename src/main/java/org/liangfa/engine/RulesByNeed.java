package org.liangfa.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.runtime.KieSession;

/**
 * Gives rules to the engine when they can matter. A rule cannot fire before each of its elements, but those that ask for an
 * absence, has met a record that it looks for; one case meets few, and building the network of all rules of a phase takes
 * longer than running it. What has been given stays.
 */
final class RulesByNeed implements PhaseRules.EngineRules {
  private final Phase phase;
  private final InternalKnowledgeBase base;
  private final ElementIndex<Lack> elements = new ElementIndex<>();
  private final Set<Record> met = ConcurrentHashMap.newKeySet();
  private final List<RuleInfo> due = new ArrayList<>();
  private final ReadWriteLock running = new ReentrantReadWriteLock();

  RulesByNeed(Phase phase, List<RuleInfo> rules) {
    this.phase = phase;
    this.base = ExecutableModel.empty();
    for (RuleInfo rule : rules) {
      Waiting waiting = new Waiting(rule, new HashSet<>());
      for (Element element : rule.elements()) {
        if (!element.negated() && waiting.lacks().add(element)) {
          elements.add(element, new Lack(waiting, element));
        }
      }
      if (waiting.lacks().isEmpty()) {
        due.add(rule);
      }
    }
  }

  /** A rule and the elements that have met nothing yet. */
  private record Waiting(RuleInfo rule, Set<Element> lacks) {}

  private record Lack(Waiting waiting, Element element) {}

  @Override
  public KieSession open(Collection<? extends Record> input) {
    if (!met.containsAll(input)) {
      take(input);
    }
    running.readLock().lock();
    return base.newKieSession();
  }

  @Override
  public void close(KieSession session) {
    session.dispose();
    running.readLock().unlock();
  }

  /** Waits until no session runs: none may see its rules change. */
  private void take(Collection<? extends Record> input) {
    running.writeLock().lock();
    try {
      for (Record record : input) {
        if (!met.contains(record)) {
          elements.matches(record, this::meet);
        }
      }
      if (!due.isEmpty()) {
        ExecutableModel.add(base, phase, due);
        due.clear();
      }
      // Only now may others run on these records.
      met.addAll(input);
    } finally {
      running.writeLock().unlock();
    }
  }

  private void meet(Lack lack) {
    Waiting waiting = lack.waiting();
    if (waiting.lacks().remove(lack.element()) && waiting.lacks().isEmpty()) {
      due.add(waiting.rule());
    }
  }
}
