package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Tier;

/**
 * The rules that would open a tier, and what each of them lacks. Each record is held against each element only once, for all
 * cases. Safe for use by several threads.
 */
final class Openers {
  /** Conclusions that may open a tier. */
  private static final List<String> CONCLUSIONS = List.of("Opening", "Disposal", "Ground", "Aggravation");
  /** What evidence cannot supply: a rule that lacks it is for another case. */
  private static final Set<String> GIVEN = Set.of("Feature", "Ground", "Disposal", "Aggravation");
  private static final Comparator<Lacking> NEAREST =
      Order.byInt((Lacking one) -> one.elements().size()).then(one -> one.rule().id());

  private final PhaseMemo memo;
  private final List<RuleInfo> rules = new ArrayList<>();
  private final RuleEpochs epochs;
  private final Map<String, List<Sought>> byType = new HashMap<>();
  private final Map<Element, Sought> sought = new HashMap<>();
  private final Map<RuleSelection, Map<Tier, List<Opener>>> selected = new ConcurrentHashMap<>();
  private volatile BitSet judged = new BitSet();

  Openers(PhaseMemo memo) {
    this.memo = memo;
    for (String type : CONCLUSIONS) {
      rules.addAll(memo.rules().catalogue().concluding(type));
    }
    epochs = RuleEpochs.of(rules);
    for (RuleInfo rule : rules) {
      for (Element element : rule.elements()) {
        if (!sought.containsKey(element)) {
          Sought one = new Sought(element);
          sought.put(element, one);
          byType.computeIfAbsent(element.type(), any -> new ArrayList<>()).add(one);
        }
      }
    }
  }

  /** A rule and its elements that are not satisfied, in their order; never none. */
  record Lacking(RuleInfo rule, List<Element> elements) {}

  private record Opener(RuleInfo rule, List<Sought> elements) {}

  /** An element with the numbers of the records that match it, would match if settled, or speak of the same code. */
  private static final class Sought {
    private final Element element;
    private final boolean given;
    private final boolean circumstance;
    private volatile BitSet matching = new BitSet();
    private volatile BitSet speaking = new BitSet();

    Sought(Element element) {
      this.element = element;
      this.given = GIVEN.contains(element.type());
      this.circumstance = element.type().equals("Circumstance");
    }

    void judge(int number, Record record) {
      if (element.matches(record)) {
        matching = with(matching, number);
      }
      if (element.leavesOpen(record) || element.concerns(record)) {
        speaking = with(speaking, number);
      }
    }

    private static BitSet with(BitSet set, int number) {
      BitSet more = (BitSet) set.clone();
      more.set(number);
      return more;
    }

    boolean isSatisfied(BitSet known) {
      return matching.intersects(known) != element.negated();
    }

    /** Whether evidence could supply it: the file speaks of it, or it matters in every sector. */
    boolean isSuppliable(BitSet known, Labels labels) {
      return !given
          && (!circumstance || element.negated() || labels.isGeneral(element) || speaking.intersects(known));
    }
  }

  /**
   * Rules in force that would open the tier, nearest first. Left out are rules whose sector is another, and those that only
   * follow from a finding of a rule that is listed itself.
   *
   * @param known numbers of everything known
   */
  List<Lacking> missing(Tier tier, RuleSelection selection, BitSet known, Labels labels) {
    judge(known);
    List<Lacking> missing = new ArrayList<>();
    for (Opener opener : selected.computeIfAbsent(epochs.of(selection), this::select).getOrDefault(tier, List.of())) {
      @Nullable List<Element> lacking = lacking(opener, known, labels);
      if (lacking != null && !lacking.isEmpty()) {
        missing.add(new Lacking(opener.rule(), lacking));
      }
    }
    missing.sort(NEAREST);
    return missing;
  }

  /** What the rule lacks; null if it lacks what no evidence could supply. */
  private static @Nullable List<Element> lacking(Opener opener, BitSet known, Labels labels) {
    List<Element> lacking = List.of();
    for (Sought one : opener.elements()) {
      if (one.isSatisfied(known)) {
        continue;
      }
      if (!one.isSuppliable(known, labels)) {
        return null;
      }
      if (lacking.isEmpty()) {
        lacking = new ArrayList<>();
      }
      lacking.add(one.element);
    }
    return lacking;
  }

  private Map<Tier, List<Opener>> select(RuleSelection selection) {
    Map<Tier, List<Opener>> byTier = new EnumMap<>(Tier.class);
    for (Tier tier : Tier.values()) {
      List<Opener> openers = new ArrayList<>();
      for (RuleInfo rule : rules) {
        if (rule.appliesUnder(selection) && Citations.opens(rule, tier)) {
          openers.add(new Opener(rule, rule.elements().stream().map(sought::get).toList()));
        }
      }
      byTier.put(tier, openers);
    }
    return byTier;
  }

  private void judge(BitSet known) {
    BitSet unjudged = (BitSet) known.clone();
    unjudged.andNot(judged);
    if (unjudged.isEmpty()) {
      return;
    }
    synchronized (this) {
      BitSet next = (BitSet) judged.clone();
      for (int number = unjudged.nextSetBit(0); number >= 0; number = unjudged.nextSetBit(number + 1)) {
        if (!next.get(number)) {
          next.set(number);
          Record record = memo.record(number);
          for (Sought one : byType.getOrDefault(record.getClass().getSimpleName(), List.of())) {
            one.judge(number, record);
          }
        }
      }
      judged = next;
    }
  }
}
