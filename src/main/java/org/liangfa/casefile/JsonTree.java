package org.liangfa.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Strict JSON (RFC 8259) into nodes with places. */
final class JsonTree {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNameLength(Limits.FILE_BYTES)
          .maxNumberLength(Limits.FILE_BYTES)
          .maxStringLength(Limits.FILE_BYTES)
          .build())
      .build();

  private final JsonParser parser;
  private final Problems problems;

  private JsonTree(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The tree, or empty if the text is not JSON; the reason is then in the problems. */
  static Optional<Node> of(String text, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonTree tree = new JsonTree(parser, problems);
      parser.nextToken();
      Node root = tree.node(1);
      int end = (int) parser.currentLocation().getCharOffset();
      if (!text.substring(end).isBlank()) {
        int rest = text.length() - text.substring(end).stripLeading().length();
        problems.add(CaseCode.AFTER_THE_END, SourceText.spot(text, rest), "", text.substring(rest));
      }
      return Optional.of(root);
    } catch (TooDeep e) {
      problems.add(CaseCode.TOO_DEEP, e.at, "", "> " + Limits.DEPTH);
      return Optional.empty();
    } catch (JsonProcessingException e) {
      JsonSyntax.explain(text, e, problems);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private Node node(int depth) throws IOException, TooDeep {
    Spot at = here();
    if (depth > Limits.DEPTH) {
      throw new TooDeep(at);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(at, depth);
      case START_ARRAY -> sequence(at, depth);
      case VALUE_STRING -> new Node.Scalar(at, Node.Kind.TEXT, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(at, Node.Kind.BOOLEAN, parser.getText());
      case VALUE_NULL -> new Node.Scalar(at, Node.Kind.NULL, parser.getText());
      default -> new Node.Scalar(at, Node.Kind.NUMBER, parser.getText());
    };
  }

  private Node mapping(Spot at, int depth) throws IOException, TooDeep {
    List<Node.Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Spot keyAt = here();
      parser.nextToken();
      members.add(new Node.Member(key, keyAt, node(depth + 1)));
    }
    return new Node.Mapping(at, members);
  }

  private Node sequence(Spot at, int depth) throws IOException, TooDeep {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(at, items);
  }

  private Spot here() {
    JsonLocation location = parser.currentTokenLocation();
    return new Spot(location.getLineNr(), location.getColumnNr());
  }

  private static final class TooDeep extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Spot at;

    private TooDeep(Spot at) {
      super(null, null, false, false);
      this.at = at;
    }
  }
}
