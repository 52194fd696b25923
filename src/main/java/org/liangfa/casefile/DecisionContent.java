package org.liangfa.casefile;

/**
 * What the written decision says. A part that is left out is not in the decision.
 *
 * @param party name and address of the party. Source: APL-2021#59.1(1)
 * @param facts facts and evidence of the violation. Source: APL-2021#59.1(2)
 * @param penalty kind and basis of the penalty. Source: APL-2021#59.1(3)
 * @param performance how and by when it is performed. Source: APL-2021#59.1(4)
 * @param remedies ways and time limits of review and suit. Source: APL-2021#59.1(5)
 * @param authority name of the agency and day of the decision. Source: APL-2021#59.1(6)
 * @param discretion reasons of tier and amount
 */
public record DecisionContent(
    @Omit @Form(Form.Kind.BLANK) String party,
    @Omit @Form(Form.Kind.BLANK) String facts,
    @Omit @Form(Form.Kind.BLANK) String penalty,
    @Omit @Form(Form.Kind.BLANK) String performance,
    @Omit @Form(Form.Kind.BLANK) String remedies,
    @Omit @Form(Form.Kind.BLANK) String authority,
    @Omit @Form(Form.Kind.BLANK) String discretion) {
  static final DecisionContent NONE = new DecisionContent("", "", "", "", "", "", "");
}
