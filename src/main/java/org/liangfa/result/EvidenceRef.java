package org.liangfa.result;

import org.liangfa.kernel.Text;

/**
 * An evidence item of the case file.
 *
 * @param id id in the case file
 * @param kind statutory kind of art. 46
 * @param title title in the case file
 */
public record EvidenceRef(String id, Text kind, String title) {
}
