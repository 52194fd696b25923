package org.liangfa.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id anchor, the same in every language
 * @param title heading without number
 * @param reviewerOnly whether only a reviewer needs it: the terminal leaves it out and says where it is
 * @param blocks its content, never empty
 */
record Section(String id, String title, boolean reviewerOnly, List<Block> blocks) {
  Section {
    blocks = List.copyOf(blocks);
  }
}
