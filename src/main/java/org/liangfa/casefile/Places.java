package org.liangfa.casefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where in the file a value stands. */
public final class Places {
  private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z][A-Za-z0-9]*)|\\[([0-9]{1,9})]");

  private final Origin origin;
  private final Node root;

  Places(Origin origin, Node root) {
    this.origin = origin;
    this.root = root;
  }

  /**
   * The place of a value, such as {@code case.json:27:5 circumstances[0].evidence}. A value that the file leaves out is
   * placed at the object that would hold it.
   *
   * @param path names joined by dots, list entries by their index from 0
   */
  public String of(String path) {
    return origin.place(find(path), path);
  }

  Spot find(String path) {
    View view = new View(root, "");
    Spot last = root.at();
    Matcher step = STEP.matcher(path);
    while (step.lookingAt()) {
      view = step.group(1) != null ? view.get(step.group(1)) : item(view, Integer.parseInt(step.group(2)));
      if (view.node() == null) {
        return last;
      }
      last = view.at();
      step.region(step.end(), path.length());
    }
    return last;
  }

  private static View item(View list, int index) {
    return index < list.items().size() ? list.items().get(index) : new View(null, "");
  }
}
