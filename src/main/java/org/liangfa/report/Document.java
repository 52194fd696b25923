package org.liangfa.report;

import java.util.List;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Tier;

/**
 * A report as content, before any format.
 *
 * @param language language of labels and sentences
 * @param title title
 * @param lead what stands before the name of the tier, such as 建议：
 * @param tier recommended tier; it decides how the head is coloured
 * @param tierLabel its name
 * @param amount the fine, or that there is none
 * @param range the lawful range of the fine; empty when there is none
 * @param taken what is confiscated; empty when nothing
 * @param alert what must be heeded before anything else; empty when nothing
 * @param facts case, violation, clause, day and rule sets
 * @param sections the sections, in the order in which the officer needs them
 * @param footer who decides
 */
record Document(
    Language language,
    String title,
    String lead,
    Tier tier,
    String tierLabel,
    String amount,
    String range,
    String taken,
    String alert,
    Block.Fields facts,
    List<Section> sections,
    String footer) {
  Document {
    sections = List.copyOf(sections);
  }
}
