package org.liangfa.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.DateSpan;
import org.liangfa.source.BasisKey;

/** Reads one rule of a file. */
final class RuleReader {
  private static final Pattern NAME = Pattern.compile("(\\S+) (.*\\p{IsHan}.*) \\(([^\\p{IsHan}()]+)\\)");

  private final DrlFile file;
  private final Vocabulary vocabulary;
  private final LawLint law;
  private final Problems problems;

  RuleReader(DrlFile file, Vocabulary vocabulary, LawLint law, Problems problems) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.law = law;
    this.problems = problems;
  }

  /** The rule, or nothing if too little of it can be read; what is wrong is added to the problems. */
  Optional<RuleInfo> read(RuleDescr rule) {
    String place = file.place() + ":" + rule.getLine();
    Metadata metadata = new Metadata(rule, place, problems);
    Literals literals = new Literals(vocabulary, problems);
    ElementReader elementReader = new ElementReader(file, literals, problems);
    List<Element> elements = elementReader.read(rule);
    String consequence = file.place() + ":" + rule.getConsequenceLine();
    Optional<Conclusion> conclusion =
        new ConclusionReader(literals, problems).read(rule, elementReader.bindings(), consequence);
    Optional<String> id = metadata.id();
    Optional<DateSpan> span = metadata.span();
    @Nullable BasisKey basis = metadata.basis("basis");
    Matcher name = name(rule, id, place);
    if (id.isEmpty() || span.isEmpty() || basis == null || conclusion.isEmpty() || !name.matches()) {
      return Optional.empty();
    }
    LegalSentence sentence = LegalSentence.above(file, rule.getLine());
    RuleInfo info =
        new RuleInfo(
            id.get(),
            name.group(2),
            name.group(3),
            file.phase(),
            file.pack(),
            file.place(),
            rule.getLine(),
            basis,
            metadata.basis("also"),
            span.get(),
            metadata.mark(),
            metadata.text("limits"),
            metadata.text("was"),
            metadata.regime(),
            sentence.text(),
            sentence.interpretations(),
            elements,
            conclusion.get());
    law.check(info, sentence);
    return Optional.of(info);
  }

  private Matcher name(RuleDescr rule, Optional<String> id, String place) {
    Matcher name = NAME.matcher(rule.getName());
    if (!name.matches()) {
      problems.add(RuleCode.NAME, place, "规则名“" + rule.getName() + "”", "the rule name \"" + rule.getName() + "\"");
    } else if (id.isPresent() && !name.group(1).equals(id.get())) {
      problems.add(
          RuleCode.IDENTITY,
          place,
          "@id 是 " + id.get() + "，规则名却以 " + name.group(1) + " 开头",
          "@id is " + id.get() + " but the name begins with " + name.group(1));
    }
    return name;
  }
}
