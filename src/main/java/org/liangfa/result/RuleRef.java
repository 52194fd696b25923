package org.liangfa.result;

import org.liangfa.kernel.Text;

/**
 * A rule as the report names it.
 *
 * @param id permanent id such as {@code APL-33-1-1}
 * @param name its name
 * @param basis the provision it encodes
 * @param fromMemory whether its rule set is marked as written from memory
 */
public record RuleRef(String id, Text name, Citation basis, boolean fromMemory) {}
