package org.liangfa.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * The economic-impact assessment.
 *
 * @param started the day it was started
 * @param members the panel, one entry a member
 * @param supervision the written opinion of the supervision office
 */
public record Assessment(Known<LocalDate> started, List<PanelMember> members, Known<Supervision> supervision) {
  public Assessment {
    members = List.copyOf(members);
  }
}
