package org.liangfa.result;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * The economic-impact assessment of the case.
 *
 * @param called whether a trigger calls for it
 * @param excluded whether the case may not go through it
 * @param figures burden and panel figures
 * @param lines what was concluded
 * @param dissents dissenting opinions, kept as written
 */
public record Assessment(
    boolean called,
    boolean excluded,
    List<BurdenFigure> figures,
    List<AssessmentLine> lines,
    List<Text> dissents) {
  public Assessment {
    figures = List.copyOf(figures);
    lines = List.copyOf(lines);
    dissents = List.copyOf(dissents);
  }
}
