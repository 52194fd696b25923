package org.liangfa.casefile;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * YAML into nodes with places. Of YAML only the notation is used: objects, lists and texts. An unquoted {@code no},
 * {@code 0123} or {@code 2025-03-01} is the text as written; anchors, aliases, merge keys and tags are refused, so
 * nothing in a file can be executed, converted or multiplied.
 */
final class YamlTree {
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private final Iterator<Event> events;
  private final Problems problems;

  private YamlTree(Iterator<Event> events, Problems problems) {
    this.events = events;
    this.problems = problems;
  }

  /** The tree, or empty if the text is not YAML; the reason is then in the problems. */
  static Optional<Node> of(String text, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      return new YamlTree(new Yaml(options).parse(new StringReader(text)).iterator(), problems).document();
    } catch (Refused e) {
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      syntax(text, e, problems);
      return Optional.empty();
    } catch (YAMLException e) {
      problems.add(CaseCode.YAML_SYNTAX, Spot.FILE, "");
      return Optional.empty();
    }
  }

  private Optional<Node> document() throws Refused {
    events.next();
    Event first = events.next();
    if (first.is(Event.ID.StreamEnd)) {
      problems.add(CaseCode.EMPTY_FILE, Spot.FILE, "");
      return Optional.empty();
    }
    Node root = node(events.next(), 1);
    events.next();
    Event next = events.next();
    if (!next.is(Event.ID.StreamEnd)) {
      problems.add(CaseCode.MANY_DOCUMENTS, spot(next.getStartMark()), "");
    }
    return Optional.of(root);
  }

  private Node node(Event event, int depth) throws Refused {
    Spot at = spot(event.getStartMark());
    if (depth > Limits.DEPTH) {
      problems.add(CaseCode.TOO_DEEP, at, "", "> " + Limits.DEPTH);
      throw new Refused();
    }
    refuseReferences((NodeEvent) event, at);
    if (event instanceof MappingStartEvent start) {
      refuseTag(start.getTag(), at);
      return mapping(at, depth);
    }
    if (event instanceof SequenceStartEvent start) {
      refuseTag(start.getTag(), at);
      return sequence(at, depth);
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), at);
      boolean isNull = scalar.isPlain() && NULLS.contains(scalar.getValue());
      return new Node.Scalar(at, isNull ? Node.Kind.NULL : Node.Kind.TEXT, scalar.getValue());
    }
    return new Node.Scalar(at, Node.Kind.NULL, "");
  }

  private Node mapping(Spot at, int depth) throws Refused {
    List<Node.Member> members = new ArrayList<>();
    for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
      Node key = node(event, depth + 1);
      Node value = node(events.next(), depth + 1);
      if (!(key instanceof Node.Scalar name)) {
        problems.add(CaseCode.YAML_SYNTAX, key.at(), "", "?");
      } else if (name.text().equals("<<")) {
        problems.add(CaseCode.YAML_REFERENCE, key.at(), "", "<<");
      } else {
        members.add(new Node.Member(name.text(), key.at(), value));
      }
    }
    return new Node.Mapping(at, members);
  }

  private Node sequence(Spot at, int depth) throws Refused {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new Node.Sequence(at, items);
  }

  private void refuseReferences(NodeEvent event, Spot at) {
    if (event.getAnchor() != null) {
      problems.add(CaseCode.YAML_REFERENCE, at, "", (event instanceof AliasEvent ? "*" : "&") + event.getAnchor());
    }
  }

  private void refuseTag(@Nullable String tag, Spot at) {
    if (tag != null) {
      problems.add(CaseCode.YAML_TAG, at, "", tag.replace("tag:yaml.org,2002:", "!!"));
    }
  }

  private static void syntax(String text, MarkedYAMLException error, Problems problems) {
    Mark mark = error.getProblemMark() != null ? error.getProblemMark() : error.getContextMark();
    Spot at = mark == null ? Spot.FILE : spot(mark);
    String problem = String.valueOf(error.getProblem());
    if (problem.contains("TAB")) {
      problems.add(CaseCode.YAML_TAB, at, "");
    } else if (problem.contains("stream end") || problem.contains("end of stream")) {
      problems.add(CaseCode.CUT_OFF, SourceText.spot(text, text.stripTrailing().length()), "");
    } else {
      Text detail = Text.of(Shown.of(problem), Shown.of(problem));
      problems.add(CaseCode.YAML_SYNTAX, at, "", detail);
    }
  }

  private static Spot spot(Mark mark) {
    return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** The reason is in the problems already. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private Refused() {
      super(null, null, false, false);
    }
  }
}
