package org.liangfa.casefile;

/**
 * A departure from the recommendation that a person answers for. What is against the law cannot be overridden.
 *
 * @param what code of the point departed from, such as {@code AMOUNT_DIFFERS}
 * @param reason why; may be empty, and the departure then stands without reason
 * @param approver who approved it; likewise
 */
public record Departure(
    @Form(Form.Kind.ID) String what,
    @Omit @Form(Form.Kind.BLANK) String reason,
    @Omit @Form(Form.Kind.BLANK) String approver) {}
