package org.liangfa.table;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;

/** All packs, and which of them govern a case. */
final class Packs {
  private static final Text NOT_CHOSEN = Text.of("", "");

  private final SortedMap<String, Pack> packs;

  private Packs(SortedMap<String, Pack> packs) {
    this.packs = packs;
  }

  record PackDraft(
      @Nullable String id,
      Draft.@Nullable TextDraft title,
      @JsonProperty("extends") @Nullable String parent,
      @Nullable List<String> jurisdictions,
      @Nullable String from,
      @Nullable String until,
      @Nullable String fromMemory,
      @Nullable List<Draft.TextDraft> notes) {}

  /** Reads {@code packs/<id>/pack.yaml}; what is wrong is added to the problems. */
  static Packs read(RuleFiles files, List<Problem> problems) {
    SortedMap<String, Pack> packs = new TreeMap<>();
    for (String path : files.list("packs", "/pack.yaml")) {
      YamlFile.read(files, path, PackDraft.class, problems)
          .flatMap(draft -> pack(path, draft, problems))
          .ifPresent(pack -> packs.put(pack.id(), pack));
    }
    if (packs.isEmpty() && problems.isEmpty()) {
      problems.add(TableCode.NO_FILE.at("rules/packs", "没有任何规则包", "there is no pack at all"));
    }
    Packs read = new Packs(Collections.unmodifiableSortedMap(packs));
    read.check(problems);
    return read;
  }

  private static Optional<Pack> pack(String path, PackDraft draft, List<Problem> problems) {
    Draft in = new Draft("rules/" + path, problems);
    String id = in.text("id", draft.id());
    String folder = path.replaceFirst("/pack\\.yaml$", "").replaceFirst("^packs/", "");
    if (!id.isEmpty() && !id.equals(folder)) {
      in.fail(TableCode.PACK, "id", "“" + id + "”不是文件夹名 " + folder, "\"" + id + "\" is not the folder " + folder);
    }
    List<Text> notes = new ArrayList<>();
    in.list("notes", draft.notes()).forEach(note -> notes.add(in.text("notes", note)));
    Pack pack =
        new Pack(
            id,
            in.text("title", draft.title()),
            Optional.ofNullable(draft.parent()).filter(parent -> !parent.isEmpty()),
            Collections.unmodifiableSortedSet(new TreeSet<>(in.list("jurisdictions", draft.jurisdictions()))),
            in.span(draft.from(), draft.until()),
            notes,
            in.yes("fromMemory", draft.fromMemory()));
    return in.failed() ? Optional.empty() : Optional.of(pack);
  }

  private void check(List<Problem> problems) {
    long roots = packs.values().stream().filter(pack -> pack.parent().isEmpty()).count();
    if (!packs.isEmpty() && roots != 1) {
      problems.add(
          TableCode.PACK.at(
              "rules/packs", "没有上级的规则包有 " + roots + " 个，应为 1 个", roots + " packs without parent (expected: 1)"));
    }
    for (Pack pack : packs.values()) {
      String place = "rules/packs/" + pack.id() + "/pack.yaml";
      if (pack.parent().isPresent() && lineage(pack).isEmpty()) {
        String parent = pack.parent().get();
        problems.add(
            TableCode.PACK.at(
                place + " extends",
                "由“" + parent + "”上溯不到根，或成环",
                "from \"" + parent + "\" no chain leads to the root"));
      }
      for (Pack other : packs.tailMap(pack.id() + "\0").values()) {
        if (pack.span().overlaps(other.span())
            && !Collections.disjoint(pack.jurisdictions(), other.jurisdictions())) {
          problems.add(
              TableCode.PACK.at(
                  place + " jurisdictions",
                  "与 " + other.id() + " 同时适用于同一地域",
                  "shares a jurisdiction and days with " + other.id()));
        }
      }
    }
  }

  List<Pack> all() {
    return List.copyOf(packs.values());
  }

  /** The chain that ends in the pack, for checks of rows on any day. */
  PackChain chain(Pack pack) {
    return new PackChain(lineage(pack), NOT_CHOSEN);
  }

  PackChain choose(String region, LocalDate day, Optional<String> chosen, String place) {
    if (chosen.isPresent()) {
      return chosen(region, day, chosen.get());
    }
    Optional<Pack> best =
        packs.values().stream()
            .filter(pack -> pack.span().contains(day) && pack.matching(region).isPresent())
            .max(Comparator.comparingInt(pack -> pack.matching(region).orElseThrow().length()));
    if (best.isEmpty()) {
      throw new TableException(
          List.of(
              TableCode.PACK_CHOICE.at(
                  "jurisdiction " + region,
                  day + " 没有适用于该地的规则包；已有 " + inWords(),
                  "no pack governs there on " + day + "; known are " + inWords())));
    }
    Pack pack = best.get();
    StringBuilder zh = new StringBuilder("案件属地 " + region + place + "，" + day + " 适用其最具体的规则包 " + pack.id());
    StringBuilder en = new StringBuilder("case of " + region + "; most specific pack on " + day + ": " + pack.id());
    for (Pack other : packs.values()) {
      boolean closer =
          other.matching(region).map(String::length).orElse(-1) > pack.matching(region).orElseThrow().length();
      if (closer) {
        zh.append("；").append(other.id()).append(" 该日不在其适用期间 ").append(other.span());
        en.append("; ").append(other.id()).append(" does not cover that day, only ").append(other.span());
      }
    }
    return new PackChain(lineage(pack), Text.of(zh.toString(), en.toString()));
  }

  private PackChain chosen(String region, LocalDate day, String id) {
    Pack pack = packs.get(id);
    if (pack == null) {
      throw new TableException(
          List.of(
              TableCode.PACK_CHOICE.at(
                  "pack " + id, "没有这个规则包；已有 " + inWords(), "there is no such pack; known are " + inWords())));
    }
    if (!pack.span().contains(day)) {
      throw new TableException(
          List.of(
              TableCode.PACK_CHOICE.at(
                  "pack " + id,
                  day + " 不在其适用期间 " + pack.span(),
                  day + " is outside its days " + pack.span())));
    }
    boolean home = pack.matching(region).isPresent();
    return new PackChain(
        lineage(pack),
        Text.of(
            "使用者指定规则包 " + id + (home ? "" : "；案件属地 " + region + " 不在其地域内"),
            "pack " + id + " was asked for" + (home ? "" : "; the case of " + region + " lies outside its territory")));
  }

  /** The pack and its ancestors, root first; empty if a parent is missing or the chain runs in a circle. */
  private List<Pack> lineage(Pack pack) {
    LinkedList<Pack> chain = new LinkedList<>();
    for (Pack at = pack; at != null; at = packs.get(at.parent().orElse(""))) {
      if (chain.contains(at)) {
        return List.of();
      }
      chain.addFirst(at);
      if (at.parent().isEmpty()) {
        return List.copyOf(chain);
      }
    }
    return List.of();
  }

  private String inWords() {
    return packs.values().stream().map(pack -> pack.id() + " " + pack.span()).collect(joining(", "));
  }
}
