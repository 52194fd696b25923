package org.liangfa.table;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Order;
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

  /** Packs by id that were read and checked before. */
  static Packs of(SortedMap<String, Pack> packs) {
    return new Packs(packs);
  }

  SortedMap<String, Pack> byId() {
    return packs;
  }

  record PackDraft(
      @Nullable String id,
      Draft.@Nullable TextDraft title,
      @JsonProperty("extends") @Nullable String parent,
      @Nullable List<String> jurisdictions,
      @Nullable List<String> domains,
      @Nullable String rank,
      Draft.@Nullable TextDraft rankReason,
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
            Collections.unmodifiableSortedSet(new TreeSet<>(in.list("domains", draft.domains()))),
            in.count("rank", draft.rank()),
            in.text("rankReason", draft.rankReason()),
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
      packs.values().stream()
          .filter(other -> other != pack && pack.meets(other))
          .forEach(other -> checkRank(pack, other, place, problems));
    }
  }

  /** Each pair that may claim one case has an order, and the general one never stands above the special one. */
  private static void checkRank(Pack pack, Pack other, String place, List<Problem> problems) {
    boolean sameTerritory = !Collections.disjoint(pack.jurisdictions(), other.jurisdictions());
    boolean general = !pack.isForDomains() && !other.isForDomains();
    if (general && sameTerritory && pack.id().compareTo(other.id()) < 0) {
      problems.add(
          TableCode.PACK.at(
              place + " jurisdictions",
              "与 " + other.id() + " 同时适用于同一地域",
              "shares a jurisdiction and days with " + other.id()));
    }
    if (pack.rank() == other.rank() && pack.id().compareTo(other.id()) < 0) {
      problems.add(
          TableCode.PACK.at(
              place + " rank",
              "与 " + other.id() + " 可能适用于同一案件，位次同为 " + pack.rank(),
              "may claim the same case as " + other.id() + " and has the same rank, " + pack.rank()));
    }
    boolean above = pack.rank() > other.rank();
    if (above && (pack.isMoreGeneralThan(other) || other.parent().filter(pack.id()::equals).isPresent())) {
      problems.add(
          TableCode.PACK.at(
              place + " rank",
              "较 " + other.id() + " 一般，位次却较高（" + pack.rank() + " > " + other.rank() + "）",
              "is more general than " + other.id() + " but ranks above it (" + pack.rank() + " > " + other.rank()
                  + ")"));
    }
  }

  /** Refuses domains that the catalogue does not have: such a pack would never govern. */
  void checkDomains(Set<String> known, List<Problem> problems) {
    for (Pack pack : packs.values()) {
      for (String domain : pack.domains()) {
        if (!known.contains(domain)) {
          problems.add(
              TableCode.PACK.at(
                  "rules/packs/" + pack.id() + "/pack.yaml domains",
                  "违法行为目录没有领域 " + domain,
                  "the catalogue has no domain " + domain));
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

  PackChain choose(Reach reach, Optional<String> chosen, String place) {
    if (chosen.isPresent()) {
      return chosen(reach, chosen.get());
    }
    List<Pack> claiming =
        packs.values().stream()
            .filter(pack -> pack.span().contains(reach.day()) && pack.reaches(reach))
            .toList();
    Optional<Pack> best =
        claiming.stream()
            .filter(pack -> !pack.isForDomains())
            .max(Order.byInt(pack -> pack.matching(reach.region()).orElseThrow().length()));
    if (best.isEmpty()) {
      throw new TableException(
          List.of(
              TableCode.PACK_CHOICE.at(
                  "jurisdiction " + reach.region(),
                  reach.day() + " 没有适用于该地的规则包；已有 " + inWords(),
                  "no pack governs there on " + reach.day() + "; known are " + inWords())));
    }
    Map<String, Pack> governing = new LinkedHashMap<>();
    lineage(best.get()).forEach(pack -> governing.put(pack.id(), pack));
    for (Pack pack : claiming) {
      if (pack.isForDomains()) {
        lineage(pack).forEach(one -> governing.putIfAbsent(one.id(), one));
      }
    }
    List<Pack> ranked = governing.values().stream().sorted(Order.byInt(Pack::rank)).toList();
    return new PackChain(ranked, new PackReasons(packs.values(), reach, place).of(best.get(), claiming));
  }

  private PackChain chosen(Reach reach, String id) {
    Pack pack = packs.get(id);
    if (pack == null) {
      throw new TableException(
          List.of(
              TableCode.PACK_CHOICE.at(
                  "pack " + id, "没有这个规则包；已有 " + inWords(), "there is no such pack; known are " + inWords())));
    }
    LocalDate day = reach.day();
    if (!pack.span().contains(day)) {
      throw new TableException(
          List.of(
              TableCode.PACK_CHOICE.at(
                  "pack " + id,
                  day + " 不在其适用期间 " + pack.span(),
                  day + " is outside its days " + pack.span())));
    }
    return new PackChain(lineage(pack), PackReasons.askedFor(pack, reach));
  }

  /** The pack and its ancestors, root first; empty if a parent is missing or the chain runs in a circle. */
  private List<Pack> lineage(Pack pack) {
    List<Pack> chain = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (Pack at = pack; at != null && met.add(at.id()); at = packs.get(at.parent().orElse(""))) {
      chain.add(at);
      if (at.parent().isEmpty()) {
        Collections.reverse(chain);
        return List.copyOf(chain);
      }
    }
    return List.of();
  }

  private String inWords() {
    return packs.values().stream().map(pack -> pack.id() + " " + pack.span()).collect(joining(", "));
  }
}
