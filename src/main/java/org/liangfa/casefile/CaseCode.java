package org.liangfa.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/**
 * Everything that can be wrong with a case file. An id is permanent and never reused; title, reason and advice stand in
 * {@code case-codes.yaml}. Each code has a folder in {@code samples/bad}.
 */
public enum CaseCode implements MessageCode {
  NO_SUCH_FILE("CASE-001"),
  IS_A_DIRECTORY("CASE-002"),
  NOT_READABLE("CASE-003"),
  TOO_LARGE("CASE-004"),
  EMPTY_FILE("CASE-005"),
  NOT_UTF8("CASE-006"),
  HARMFUL_CHARACTER("CASE-007"),
  LONE_SURROGATE("CASE-008"),
  JSON_SYNTAX("CASE-020"),
  CUT_OFF("CASE-021"),
  TRAILING_COMMA("CASE-022"),
  COMMENT("CASE-023"),
  CHINESE_PUNCTUATION("CASE-024"),
  NOT_A_NUMBER("CASE-025"),
  LINE_BREAK_IN_TEXT("CASE-026"),
  NOT_IN_QUOTES("CASE-027"),
  AFTER_THE_END("CASE-028"),
  YAML_SYNTAX("CASE-029"),
  YAML_TAB("CASE-030"),
  YAML_REFERENCE("CASE-031"),
  YAML_TAG("CASE-032"),
  MANY_DOCUMENTS("CASE-033"),
  TOO_DEEP("CASE-034"),
  TOO_LONG("CASE-035"),
  TOO_MANY_PROBLEMS("CASE-036"),
  DUPLICATE_PROPERTY("CASE-037"),
  WRONG_SCHEMA("CASE-050"),
  MISSING_PROPERTY("CASE-051"),
  UNKNOWN_PROPERTY("CASE-052"),
  WRONG_TYPE("CASE-053"),
  NULL_VALUE("CASE-054"),
  EMPTY_TEXT("CASE-055"),
  NUMBER_NOT_QUOTED("CASE-056"),
  TRUE_OR_FALSE("CASE-057"),
  NOT_IN_LIST("CASE-058"),
  FULL_WIDTH("CASE-059"),
  AMOUNT_FORM("CASE-060"),
  FINER_THAN_A_FEN("CASE-061"),
  NEGATIVE("CASE-062"),
  ABSURD_FIGURE("CASE-063"),
  NUMBER_FORM("CASE-064"),
  COUNT_FORM("CASE-065"),
  DATE_FORM("CASE-066"),
  NO_SUCH_DATE("CASE-067"),
  DATE_OUT_OF_RANGE("CASE-068"),
  ID_FORM("CASE-069"),
  REGION_FORM("CASE-070"),
  UNKNOWN_CIRCUMSTANCE("CASE-080"),
  UNKNOWN_STEP("CASE-081"),
  UNKNOWN_VIOLATION("CASE-082"),
  UNKNOWN_REGION("CASE-083"),
  UNKNOWN_EVIDENCE("CASE-084"),
  DUPLICATE_EVIDENCE("CASE-085"),
  CIRCUMSTANCE_TWICE("CASE-086"),
  OPPOSED_CIRCUMSTANCES("CASE-087"),
  NO_EVIDENCE_CITED("CASE-088"),
  GAINS_CONTRADICTED("CASE-089"),
  REFUND_ABOVE_GAINS("CASE-090"),
  FINE_ABOVE_MAXIMUM("CASE-091"),
  NOTICE_CONTRADICTED("CASE-092"),
  VIOLATION_OR_MATTER("CASE-093"),
  PENALTY_WITHOUT_VIOLATION("CASE-094"),
  BASIS_IN_CATALOGUE("CASE-095"),
  CLAUSE_BOUNDS("CASE-096"),
  BASE_TWICE("CASE-097"),
  PARTY_MISMATCH("CASE-098"),
  NO_HOUSEHOLD("CASE-099"),
  BEGIN_AFTER_END("CASE-110"),
  ACT_AFTER_DISCOVERY("CASE-111"),
  DISCOVERY_AFTER_FILING("CASE-112"),
  FILED_AFTER_DECISION("CASE-113"),
  DECIDED_BEFORE_NOTICE("CASE-114"),
  IN_THE_FUTURE("CASE-115"),
  BORN_AFTER_ACT("CASE-116"),
  AGE_CONTRADICTED("CASE-117"),
  EFFECTIVE_BEFORE_PUBLISHED("CASE-118"),
  EVIDENCE_AFTER_DECISION("CASE-119"),
  ASSESSMENT_BEFORE_FILING("CASE-120"),
  OPINION_BEFORE_ASSESSMENT("CASE-121"),
  MEMBER_TWICE("CASE-122"),
  STEP_CONTRADICTED("CASE-123"),
  ACT_AFTER_DECISION("CASE-124"),
  UNKNOWN_DOMAIN("CASE-130"),
  PERCENT_ABOVE_WHOLE("CASE-131");

  private final String code;

  CaseCode(String code) {
    this.code = code;
  }

  /** Such as {@code CASE-058}. */
  @Override
  public String code() {
    return code;
  }

  /** What is wrong, without the offending value. */
  @Override
  public Text title() {
    return text("title");
  }

  @Override
  public Page page() {
    return new Page(code, text("why"), text("fix"));
  }

  private Text text(String part) {
    Node entry = Texts.ALL.get(code).flatMap(node -> ((Node.Mapping) node).get(part)).orElseThrow();
    return Text.of(word(entry, "zh"), word(entry, "en"));
  }

  private static String word(Node entry, String language) {
    return ((Node.Scalar) ((Node.Mapping) entry).get(language).orElseThrow()).text();
  }

  /** Read when the first problem is found. */
  private static final class Texts {
    private static final Node.Mapping ALL = read();

    private static Node.Mapping read() {
      try (InputStream in = CaseCode.class.getResourceAsStream("case-codes.yaml")) {
        if (in == null) {
          throw new IllegalStateException("case-codes.yaml: absent (expected: on the class path)");
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Optional<Node> root = YamlTree.of(text, new Problems("case-codes.yaml"));
        return (Node.Mapping) root.orElseThrow();
      } catch (IOException e) {
        throw new UncheckedIOException("case-codes.yaml", e);
      }
    }
  }
}
