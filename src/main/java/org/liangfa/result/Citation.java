package org.liangfa.result;

import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;

/**
 * A provision, table row or published text that a line rests on.
 *
 * @param key basis key such as {@code APL-2021#33.1.1}
 * @param label the provision as a lawyer cites it
 * @param text its words, in Chinese; empty where no text is held
 * @param mark how far the text can be relied on
 */
public record Citation(String key, Text label, String text, Mark mark) {}
