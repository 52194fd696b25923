package org.liangfa.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/**
 * What was noticed and what was not.
 *
 * @param known mutants that there are
 * @param tried mutants that were tried, without those that change nothing by the list of equivalents
 * @param noticed of these, how many something noticed
 * @param kinds tried and noticed by kind, in the order of kinds
 * @param equivalent mutants left out because an entry says that they change nothing
 * @param survivors those that nothing noticed
 * @param problems what is wrong with the list of equivalents
 */
public record MutationReport(
    int known, int tried, int noticed, Map<String, int[]> kinds, int equivalent, List<Survivor> survivors,
    List<Problem> problems) {
  public MutationReport {
    survivors = List.copyOf(survivors);
    problems = List.copyOf(problems);
  }

  /**
   * A change that nothing noticed.
   *
   * @param id what an entry of the equivalents names
   * @param kind what was done
   * @param place file and line
   * @param what in words
   */
  public record Survivor(String id, String kind, String place, Text what) {}

  /** Share noticed, in whole per cent, rounded down; 0 if nothing was tried. */
  public int score() {
    return tried == 0 ? 0 : (int) (noticed * 100L / tried);
  }

  /** For a reader. */
  public String text(Language language) {
    StringBuilder out = new StringBuilder();
    for (Survivor one : survivors) {
      out.append(one.place()).append('\n').append("  ").append(Text.of(
          one.what().zh() + "，没有用例、样本或者检查发现",
          one.what().en() + ": no case, sample or check notices").in(language)).append('\n');
    }
    kinds.forEach((kind, count) ->
        out.append(kind).append(' ').append(count[1]).append('/').append(count[0]).append('\n'));
    return out.append(Text.of(
        "共 " + known + " 个变异，试了 " + tried + " 个，发现 " + noticed + " 个（" + score() + "%），等价 " + equivalent + " 个",
        known + " mutants, " + tried + " tried, " + noticed + " noticed (" + score() + " %), " + equivalent + " equivalent")
        .in(language)).append('\n').toString();
  }

  /** For a program. */
  public String json() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("known", known).put("tried", tried).put("noticed", noticed).put("score", score())
        .put("equivalent", equivalent);
    ObjectNode byKind = root.putObject("kinds");
    kinds.forEach((kind, count) -> byKind.putObject(kind).put("tried", count[0]).put("noticed", count[1]));
    ArrayNode list = root.putArray("survivors");
    survivors.forEach(one -> list.addObject().put("id", one.id()).put("kind", one.kind()).put("place", one.place())
        .put("zh", one.what().zh()).put("en", one.what().en()));
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the report is no JSON", e);
    }
  }
}
