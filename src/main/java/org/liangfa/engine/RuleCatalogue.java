package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/** Every rule of every pack, by file and position; immutable. */
public final class RuleCatalogue {
  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
  private final List<RuleInfo> listed;
  private final Map<Phase, List<RuleInfo>> byPhase = new EnumMap<>(Phase.class);
  private final Map<String, List<RuleInfo>> byConclusion = new HashMap<>();

  RuleCatalogue(List<RuleInfo> rules) {
    for (RuleInfo rule : rules) {
      this.rules.put(rule.id(), rule);
    }
    listed = List.copyOf(this.rules.values());
    for (RuleInfo rule : listed) {
      byPhase.computeIfAbsent(rule.phase(), any -> new ArrayList<>()).add(rule);
      byConclusion.computeIfAbsent(rule.conclusion().type(), any -> new ArrayList<>()).add(rule);
    }
    byPhase.replaceAll((phase, own) -> List.copyOf(own));
    byConclusion.replaceAll((type, own) -> List.copyOf(own));
  }

  /**
   * Reads and checks all rules without making them ready to run.
   *
   * @throws RuleBaseException with everything that is wrong in any file
   */
  public static RuleCatalogue read(RuleFiles files, Vocabulary vocabulary, SourceRegistry sources) {
    Problems problems = new Problems();
    RuleCatalogue catalogue = read(drlFiles(files, problems), files, vocabulary, sources, problems);
    if (problems.count() > 0) {
      throw new RuleBaseException(problems.sorted());
    }
    return catalogue;
  }

  static List<DrlFile> drlFiles(RuleFiles files, Problems problems) {
    List<DrlFile> read = new ArrayList<>();
    files.list("packs", ".drl").parallelStream()
        .map(path -> Problems.apart(own -> DrlFile.read(path, files.bytes(path), own)))
        .toList()
        .forEach(part -> problems.join(part).ifPresent(read::add));
    return read;
  }

  static RuleCatalogue read(
      List<DrlFile> drl, RuleFiles files, Vocabulary vocabulary, SourceRegistry sources, Problems problems) {
    FolderLint.check(files, problems);
    LawLint law = new LawLint(sources, problems);
    List<RuleInfo> rules = new ArrayList<>();
    for (DrlFile file : drl) {
      FileLint.check(file, problems);
      RuleReader reader = new RuleReader(file, vocabulary, law, problems);
      for (RuleDescr rule : file.content().getRules()) {
        reader.read(rule).ifPresent(rules::add);
      }
    }
    new BaseLint(rules, problems).check(problems.count() == 0);
    return new RuleCatalogue(rules);
  }

  /** All rules, by file and position. */
  public List<RuleInfo> rules() {
    return listed;
  }

  /** The rules of a phase in all packs, by file and position. */
  public List<RuleInfo> rules(Phase phase) {
    return byPhase.getOrDefault(phase, List.of());
  }

  /** The rule with the id. */
  public Optional<RuleInfo> rule(String id) {
    return Optional.ofNullable(rules.get(requireNonNull(id, "id")));
  }

  /** The rules whose conclusion has the type, such as {@code Opening}, by file and position. */
  public List<RuleInfo> concluding(String type) {
    return byConclusion.getOrDefault(type, List.of());
  }

  /**
   * How each element of a rule stands on the given facts and findings, in the order of its elements.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public List<ElementState> whyNot(String ruleId, Iterable<? extends Record> input) {
    RuleInfo rule =
        rule(ruleId)
            .orElseThrow(() -> new IllegalArgumentException("ruleId: " + ruleId + " (expected: a known rule)"));
    List<Record> records = new ArrayList<>();
    input.forEach(records::add);
    return rule.elements().stream().map(element -> ElementState.of(element, records)).toList();
  }
}
