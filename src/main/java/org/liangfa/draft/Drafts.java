package org.liangfa.draft;

import static java.util.Objects.requireNonNull;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.evaluation.Explanation;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.result.Review;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.Utf8;

/** Drafts documents from the templates of a rule base. Immutable. */
public final class Drafts {
  private final RuleFiles files;

  /** Drafts with the templates of this rule base. */
  public Drafts(RuleFiles files) {
    this.files = requireNonNull(files, "files");
  }

  /** The documents there are. */
  public enum Document {
    /** 审议意见: what the reviewer says of the draft decision. */
    OPINION("opinion"),
    /** 裁量理由: the reasons of tier and amount for the decision. */
    REASONS("reasons");

    private final String id;

    Document(String id) {
      this.id = id;
    }

    /** Such as {@code opinion}; the template is {@code drafts/opinion.txt}. */
    public String id() {
      return id;
    }
  }

  /**
   * The document for a case and the decision that is drafted for it.
   *
   * @throws DraftException if the template is missing, broken or names something that there is not
   */
  public String draft(
      Document document, CaseFile file, DecisionFile decision, Explanation explanation, Review review) {
    String path = "drafts/" + document.id() + ".txt";
    String place = "rules/" + path;
    Map<String, Object> content = new Content(file, decision, explanation, review).all();
    try {
      String text = template(path, place);
      Template template = Mustache.compiler().escapeHTML(false).strictSections(true).compile(text);
      List<Problem> problems = unknown(template, text, place);
      if (!problems.isEmpty()) {
        throw new DraftException(problems);
      }
      return template.execute(content);
    } catch (UncheckedIOException e) {
      throw new DraftException(List.of(
          DraftCode.NO_TEMPLATE.at(place, Text.of("没有这个模板", "there is no such template"))));
    } catch (MustacheException e) {
      String told = String.valueOf(e.getMessage());
      throw new DraftException(List.of(DraftCode.TEMPLATE_SYNTAX.at(place, Text.of(told, told))));
    }
  }

  private String template(String path, String place) {
    byte[] bytes = files.bytes(path);
    return Utf8.text(bytes)
        .orElseThrow(() -> new DraftException(List.of(DraftCode.TEMPLATE_NOT_UTF8.at(place, Utf8.fault(bytes)))))
        .replace("\r\n", "\n");
  }

  /** Every placeholder that stands for nothing, also in parts that this case would leave out. */
  private static List<Problem> unknown(Template template, String text, String place) {
    Set<String> named = new TreeSet<>();
    template.visit(new Names(named));
    List<Problem> problems = new ArrayList<>();
    for (String name : named) {
      if (!Content.NAMES.contains(name)) {
        int at = text.indexOf(name + "}}");
        long line = at < 0 ? 1 : text.substring(0, at).lines().count();
        String known = String.join(" ", Content.NAMES);
        problems.add(DraftCode.UNKNOWN_PLACEHOLDER.at(place + ":" + Math.max(line, 1),
            Text.of("{{" + name + "}}；可用：" + known, "{{" + name + "}}; known are " + known)));
      }
    }
    return problems;
  }

  private record Names(Set<String> found) implements Mustache.Visitor {
    @Override
    public void visitText(String text) {
      // Text names nothing.
    }

    @Override
    public void visitVariable(String name) {
      found.add(name);
    }

    @Override
    public boolean visitInclude(String name) {
      found.add(name);
      return false;
    }

    @Override
    public boolean visitSection(String name) {
      found.add(name);
      return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
      found.add(name);
      return true;
    }
  }
}
