package org.liangfa.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.Order;

/** The rules of one phase, of all packs, compiled; safe for use by several threads. */
final class PhaseRules {
  private final Phase phase;
  private final @Nullable EngineRules base;
  private final @Nullable DirectRules direct;
  private final Map<String, RuleInfo> byName = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  /** The rules as the engine holds them; several threads may run them at once. */
  interface EngineRules {
    /** A session with every rule that can fire on the input. */
    KieSession open(Collection<? extends Record> input);

    default void close(KieSession session) {
      session.dispose();
    }
  }

  private PhaseRules(Phase phase, @Nullable EngineRules base, @Nullable DirectRules direct, List<RuleInfo> rules) {
    this.phase = phase;
    this.base = base;
    this.direct = direct;
    if (direct == null) {
      for (RuleInfo rule : rules) {
        byName.put(rule.name(), rule);
        order.put(rule.id(), order.size());
      }
    }
  }

  Phase phase() {
    return phase;
  }

  /** Compiles the rules that the files hold for the phase; what the compiler refuses is added to the problems. */
  static PhaseRules compile(Phase phase, List<DrlFile> files, List<RuleInfo> rules, Problems problems) {
    // The java dialect would start a Java compiler for every consequence.
    Properties properties = new Properties();
    properties.setProperty("drools.dialect.default", "mvel");
    KnowledgeBuilderConfiguration configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, PhaseRules.class.getClassLoader());
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    for (DrlFile file : files) {
      if (file.phase() == phase && !builder.hasErrors()) {
        builder.add(ResourceFactory.newDescrResource(file.content()), ResourceType.DESCR);
        report(file, builder, problems);
      }
    }
    KnowledgeBuilder sound = builder.hasErrors() ? KnowledgeBuilderFactory.newKnowledgeBuilder() : builder;
    KieBase base = sound.newKieBase();
    int loaded = base.getKiePackages().stream().map(KiePackage::getRules).mapToInt(Collection::size).sum();
    if (!builder.hasErrors() && loaded != rules.size()) {
      problems.add(
          RuleCode.NOT_LOADED,
          "rules/packs/*/" + phase.folder(),
          "文件中有 " + rules.size() + " 条规则，引擎只装入 " + loaded + " 条",
          "the files hold " + rules.size() + " rules, the engine loaded " + loaded);
    }
    return new PhaseRules(phase, input -> base.newKieSession(), null, rules);
  }

  /** Makes rules ready that were checked before, without their files. */
  static PhaseRules of(Phase phase, List<RuleInfo> rules) {
    return new PhaseRules(phase, new RulesByNeed(phase, rules), null, rules);
  }

  private static void report(DrlFile file, KnowledgeBuilder builder, Problems problems) {
    for (KnowledgeBuilderError error : builder.getErrors()) {
      String message = error.getMessage().lines().findFirst().orElse("");
      String place = file.place() + (error.getLines().length > 0 ? ":" + error.getLines()[0] : "");
      problems.add(RuleCode.SYNTAX, place, "无法编译：" + message, "does not compile: " + message);
    }
  }

  /** Makes rules ready that are evaluated without the engine. */
  static PhaseRules direct(Phase phase, List<RuleInfo> rules) {
    return new PhaseRules(phase, null, new DirectRules(rules), rules);
  }

  Findings run(Collection<? extends Record> input, RuleSelection selection) {
    if (direct != null) {
      return new Findings(phase, direct.run(input, selection));
    }
    Recorder recorder = new Recorder();
    KieSession session = base.open(input);
    try {
      new LinkedHashSet<>(input).forEach(session::insert);
      session.addEventListener(recorder.matches);
      session.addEventListener(recorder.insertions);
      session.fireAllRules(match -> byName.get(match.getRule().getName()).appliesUnder(selection));
    } finally {
      base.close(session);
    }
    return new Findings(phase, sorted(recorder.derivations));
  }

  private List<Derivation> sorted(List<Derivation> derivations) {
    List<Derivation> sorted = new ArrayList<>(derivations);
    sorted.sort(
        Order.by((Derivation derivation) -> order.get(derivation.ruleId()))
            .then(derivation -> derivation.premises().toString()));
    return sorted;
  }

  /** Notes for every finding inserted the rule and the premises that fired it. */
  private final class Recorder {
    private final List<Derivation> derivations = new ArrayList<>();
    private List<Record> premises = List.of();

    private final DefaultAgendaEventListener matches =
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            premises =
                event.getMatch().getObjects().stream()
                    .filter(Record.class::isInstance)
                    .map(Record.class::cast)
                    .toList();
          }
        };

    private final DefaultRuleRuntimeEventListener insertions =
        new DefaultRuleRuntimeEventListener() {
          @Override
          public void objectInserted(ObjectInsertedEvent event) {
            RuleInfo rule = byName.get(event.getRule().getName());
            derivations.add(new Derivation((Finding) event.getObject(), rule.id(), premises));
          }
        };
  }
}
